/** The module that a thread starts with: beside another one, with the same extension, `.ts` in the sources. */
export function moduleBeside(moduleUrl: string, name: string): URL {
  return new URL(`${name}${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}
