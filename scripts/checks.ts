/* What must hold before the tests run: format and lint, types, unused code, dist/. Side by side, told in this order. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const CHECKS = ['lint', 'types', 'unused', 'check-dist'];
const root = resolve(import.meta.dirname, '..');

const running = CHECKS.map(async (name) => {
  const child = spawn(`npm run --silent ${name} 2>&1`, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  const [printed, code] = await Promise.all([text(child.stdout), ended]);
  return { name, printed, isRight: code === 0 };
});
for (const check of running) {
  const { name, printed, isRight } = await check;
  process.stdout.write(printed);
  console.log(`${name}: ${isRight ? 'right' : 'FAILED'}`);
  if (!isRight) process.exitCode = 1;
}
