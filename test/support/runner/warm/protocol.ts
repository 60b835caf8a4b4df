/** What to run. */
export interface Order {
  /** The file of `dist/` that a runner, or a user, would start. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What comes of a stage: what it prints, then how it ends. */
export type Report =
  | { readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly exitCode: number };
