import { describe, expect, it } from 'vitest';
import { stateFolder } from '../../src/cli/state-folder.ts';

describe('stateFolder', () => {
  it('follows the XDG base directory specification on Linux and elsewhere', () => {
    expect(stateFolder({}, 'linux', '/home/me')).toBe('/home/me/.local/state/file-tracker');
    expect(stateFolder({ XDG_STATE_HOME: '/state' }, 'linux', '/home/me')).toBe('/state/file-tracker');
    expect(stateFolder({ XDG_STATE_HOME: 'state' }, 'freebsd', '/home/me')).toBe(
      '/home/me/.local/state/file-tracker',
    );
    expect(stateFolder({ XDG_STATE_HOME: '' }, 'linux', '/home/me')).toBe(
      '/home/me/.local/state/file-tracker',
    );
    expect(stateFolder({ XDG_STATE_HOME: '/state' }, 'linux', '')).toBe('/state/file-tracker');
    expect(stateFolder({}, 'linux', '')).toBeUndefined();
  });

  it('goes where applications keep their things on macOS', () => {
    const expected = '/Users/me/Library/Application Support/file-tracker';
    expect(stateFolder({ XDG_STATE_HOME: '/state' }, 'darwin', '/Users/me')).toBe(expected);
    expect(stateFolder({}, 'darwin', 'me')).toBeUndefined();
  });

  it('goes to the local application data on Windows', () => {
    const env = { LOCALAPPDATA: 'D:\\data' };
    expect(stateFolder(env, 'win32', 'C:\\Users\\me')).toBe('D:\\data\\file-tracker');
    expect(stateFolder({}, 'win32', 'C:\\Users\\me')).toBe('C:\\Users\\me\\AppData\\Local\\file-tracker');
    expect(stateFolder({ LOCALAPPDATA: 'data' }, 'win32', '')).toBeUndefined();
  });
});
