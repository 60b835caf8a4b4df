import type { Files } from '../runner/index.ts';

/**
 * The six runs of a journey, one after the other. The first succeeds with some content. Before the second something
 * else was pushed. The third has other content, and its work fails; so has the fourth, which tries it again and fails
 * again. The fifth has the content of the first; and so has the last one, before which something else was pushed.
 */
export const SCENES = ['first', 'unchanged', 'changed', 'failed', 'reverted', 'settled'] as const;
export type Scene = (typeof SCENES)[number];

/** What one run did. */
export interface Seen {
  /** The commands of the work that were begun, in order. */
  readonly done: readonly string[];
  /** Why, or why not: of each step that decided, in order. */
  readonly reasons: readonly string[];
  readonly green: boolean;
}

/** What a document shows, run as it stands there. */
export interface Journey {
  /** What somebody wants. */
  readonly journey: string;
  /** The name of a workflow of the documents, or a heading of docs/elsewhere.md. */
  readonly shown: string;
  /** The repository: what counts has this content, what does not has the other one. */
  readonly files: (content: '1' | '2', other: string) => Files;
  /**
   * The commands of the work, each with what it does in a shell. `./deploy` lies in the repository, `npm` on the
   * machine.
   */
  readonly work: Readonly<Record<string, string>>;
  /** When a command fails in the runs that are to fail, in a shell. Without it: always. */
  readonly fails?: string;
  /** What is done when there is something to do. */
  readonly done: readonly string[];
  /** What is different in a run, from what is usual; what is in the second is so in the last. */
  readonly but?: Readonly<Partial<Record<Exclude<Scene, 'settled'>, Partial<Seen>>>>;
  /** Why something is different that in no other journey is. */
  readonly because?: string;
}

const REASONS: Readonly<Record<Scene, string>> = {
  first: 'no-checkpoint',
  unchanged: 'unchanged',
  changed: 'files-changed',
  failed: 'files-changed',
  // Its files are those of the last success, but something else was begun since.
  reverted: 'unfinished',
  settled: 'unchanged',
};

/** What is to be seen: the work is done in all runs but the second and the last, and is red in those in which it fails. */
export function expected({ done, but }: Journey): Record<Scene, Seen> {
  const seen = SCENES.map((scene): [Scene, Seen] => [
    scene,
    {
      done: REASONS[scene] === 'unchanged' ? [] : done,
      reasons: [REASONS[scene]],
      green: !isFailing(scene),
      ...but?.[scene === 'settled' ? 'unchanged' : scene],
    },
  ]);
  return Object.fromEntries(seen) as Record<Scene, Seen>;
}

/** Whether the work fails; what counts has another content then. */
export const isFailing = (scene: Scene): boolean => scene === 'changed' || scene === 'failed';

/** What stands in for the commands of the work: each tells that it was called, and fails where it is to. */
export function commands(
  { work, fails = 'true' }: Journey,
  scene: Scene,
): { readonly scripts: Files; readonly bin: Readonly<Record<string, string>> } {
  const failing = isFailing(scene) ? `if ${fails}; then exit 1; fi` : '';
  const bodies = Object.entries(work).map(
    ([name, does]) => [name, `echo RAN "${name}" "$@"\n${failing}\n${does}\n`] as const,
  );
  return {
    scripts: Object.fromEntries(
      bodies
        .filter(([name]) => name.startsWith('./'))
        .map(([name, body]) => [name.slice('./'.length), `#!/bin/sh\n${body}`]),
    ),
    bin: Object.fromEntries(bodies.filter(([name]) => !name.startsWith('./'))),
  };
}

/** The commands that told that they were called. Digests stand as `HASH`. */
export const told = (log: string): string[] =>
  [...log.matchAll(/^RAN (.*)$/gm)].map(([, words = '']) => words.replaceAll(/[0-9a-f]{64}/g, 'HASH'));
