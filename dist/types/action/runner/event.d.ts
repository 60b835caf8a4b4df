/** What triggered the run: GitHub's webhook payload; empty where there is none that can be read. */
export type Event = Readonly<Record<string, unknown>>;
/** Reads the event of `GITHUB_EVENT_PATH`. That there is none, as on some forges, is no fault. */
export declare function readEvent(path: string | undefined): Event;
/** A text in an event, by the names that lead to it; `''` where there is none. */
export declare function textIn(event: Event, ...names: readonly string[]): string;
