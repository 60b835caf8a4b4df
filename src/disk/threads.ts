/** The module that a thread starts with: beside another one, with the same extension, `.ts` in the sources. */
export function moduleBeside(moduleUrl: string, name: string): URL {
  return new URL(`${name}${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}

/** The environment for a thread. Its names have upper and lower case, where those of a process on Windows have not. */
export function threadEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const nameOf = (name: string) => (process.platform === 'win32' ? name.toUpperCase() : name);
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}
