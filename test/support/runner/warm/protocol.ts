/** A stage to run. */
export interface Order {
  /** The file of `dist/` that a runner would start. */
  readonly file: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What comes of it: what it prints, then how it ends. */
export type Report =
  | { readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly exitCode: number };
