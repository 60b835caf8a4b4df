/** ncc ships no types. What build.ts uses of it, from its readme. */
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false;
    readonly quiet: boolean;
    readonly license: string;
    /** From the name of a package to what is imported in its place. */
    readonly externals: Readonly<Record<string, string>>;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Output>;
}
