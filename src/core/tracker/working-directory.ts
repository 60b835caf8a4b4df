/**
 * A stored path, which is relative to the workspace, as seen from a working directory: what outputs, logs and reports
 * show.
 *
 * @param workingDirectory as the tracker has it: relative to the workspace, or absolute
 */
export function seenFrom(workingDirectory: string, path: string): string {
  const folder = namesOf(workingDirectory);
  if (folder.length === 0) return path;
  if (isAbsolute(workingDirectory) || isAbsolute(path)) {
    const prefix = `${workingDirectory.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
  }
  const names = path.split('/');
  let common = 0;
  while (common < folder.length && common < names.length - 1 && folder[common] === names[common]) common += 1;
  // What lies beside a folder above the workspace can't be named from within it.
  if (folder.slice(common).includes('..')) return path;
  return [...folder.slice(common).map(() => '..'), ...names.slice(common)].join('/');
}

/** The stored path of what is seen as `path` from a working directory: the inverse of {@link seenFrom}. */
export function storedFrom(workingDirectory: string, path: string): string {
  const folder = namesOf(workingDirectory);
  if (folder.length === 0 || isAbsolute(path)) return path;
  const start = isAbsolute(workingDirectory)
    ? workingDirectory.replaceAll('\\', '/').replace(/\/+$/, '')
    : '';
  const names = namesOf(start === '' ? `${folder.join('/')}/${path}` : path);
  return start === '' ? names.join('/') : `${start}/${names.join('/')}`;
}

function namesOf(folder: string): string[] {
  const names: string[] = [];
  for (const name of folder.split(/[\\/]+/)) {
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names;
}

function isAbsolute(path: string): boolean {
  return /^([\\/]|[A-Za-z]:[\\/])/.test(path);
}
