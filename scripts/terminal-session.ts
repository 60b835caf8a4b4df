import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/*
 * The terminal session of the README, from a real run of dist/cli.js:
 *
 *   node scripts/terminal-session.ts      writes it into the README
 */

const ROOT = resolve(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');

const FILES = {
  build: '#!/bin/sh\necho "building $1"\n! grep -rn FIXME "$1"\n',
  'packages/core/package.json': '{"name": "core"}\n',
  'packages/core/index.js': 'export const one = 1;\n',
  'packages/docs/index.md': '# Docs\n',
  'packages/web/package.json': '{"name": "web", "dependencies": {"core": "*"}}\n',
} as const;

const RUN = "file-tracker run --group-by 'packages/*' --group-needs auto -- ./build {group}";

const LINES = [
  RUN,
  RUN,
  'git mv packages/docs/index.md packages/docs/start.md',
  "echo '// FIXME' >> packages/core/index.js",
  RUN,
  'git checkout --quiet packages/core',
  RUN,
];

/** What stands between the two marks of the README: commands with what they print. */
export function terminalSession(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-session-'));
  const project = join(folder, 'project');
  try {
    for (const [name, content] of Object.entries(FILES)) write(join(project, name), content);
    write(join(folder, 'bin', 'file-tracker'), `#!/bin/sh\nexec "$NODE" "$CLI" "$@"\n`);
    const sh = (line: string) => inShell(line, folder, project);
    sh('git init --quiet && git add . && git commit --quiet --message first');
    return LINES.map((line) => `$ ${line}\n${sh(line)}`).join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The README with the session in its place. */
export function withSession(readme: string, session: string): string {
  const place = /(<!-- session[^\n]*-->\n)[\s\S]*?(<!-- end of the session -->)/;
  if (!place.test(readme)) throw new Error('README.md has no place for the session.');
  return readme.replace(place, (_, start, end) => `${start}\n\`\`\`console\n${session}\`\`\`\n\n${end}`);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
}

function inShell(line: string, folder: string, cwd: string): string {
  const { stdout, error } = spawnSync('sh', ['-c', `{ ${line}; } 2>&1`], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      HOME: folder,
      NODE: process.execPath,
      CLI: join(ROOT, 'dist', 'cli.js'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  });
  if (error !== undefined) throw error;
  return stdout;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(README, withSession(readFileSync(README, 'utf8'), terminalSession()));
