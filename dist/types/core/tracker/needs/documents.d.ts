import { type Facts, type Manifest } from './manifest.ts';
/** The manifests, parsed. One that does not parse is warned about, and says nothing. */
export declare class Documents {
    #private;
    /** Sentences for the user. */
    readonly warnings: string[];
    constructor(manifests: Iterable<Manifest>);
    /** What the manifest at a path says. */
    factsAt(path: string): Facts | undefined;
}
