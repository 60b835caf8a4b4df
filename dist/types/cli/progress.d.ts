import type { OutputStream } from './output.ts';
/** Shows on a terminal how far long work has come: `12,345 files, 640 MB`. */
export declare class Progress {
    #private;
    /** @param stream `undefined`: show nothing */
    constructor(stream: OutputStream | undefined, elapsed: () => number);
    show({ files, bytes }: {
        readonly files: number;
        readonly bytes: number;
    }): void;
    /** Leaves the line as it was before. */
    end(): void;
}
