import { posix, win32 } from 'node:path';

/**
 * The folder for checkpoints where the user names none: per user and lasting, where the platform wants such
 * things. `undefined` when the home folder is not known.
 */
export function stateFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: string,
): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const under = (folder: string | undefined, ...names: string[]) =>
    folder !== undefined && isAbsolute(folder) ? join(folder, ...names, 'file-tracker') : undefined;
  switch (platform) {
    case 'win32':
      return under(env['LOCALAPPDATA']) ?? under(home, 'AppData', 'Local');
    case 'darwin':
      return under(home, 'Library', 'Application Support');
    default:
      // The specification says to ignore relative paths: https://specifications.freedesktop.org/basedir-spec/
      return under(env['XDG_STATE_HOME']) ?? under(home, '.local', 'state');
  }
}
