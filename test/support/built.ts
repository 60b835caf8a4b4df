import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDistKnown } from '../../scripts/dist-state.ts';
import { REPOSITORY_ROOT } from './runner/manifest.ts';

/** Builds dist/ before the tests that run it, unless it is known to be what the sources give. */
export default function built(): void {
  if (isDistKnown()) return;
  const build = join(REPOSITORY_ROOT, 'scripts', 'build.ts');
  execFileSync(process.execPath, [build], { cwd: REPOSITORY_ROOT, stdio: 'inherit' });
}
