import { Unreadable } from './unreadable.ts';
import { type Value } from './value.ts';
import { type YamlVersion } from './yaml-versions.ts';
/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
export declare const MAX_ALIAS_GROWTH = 4000000;
/** Turns the composed documents of one YAML file into {@link Value}s. */
export declare class YamlConverter {
    #private;
    /** @param malformedAt makes the error for a place in the text */
    constructor(malformedAt: (offset: number) => Unreadable);
    /**
     * @param node the content of the next document
     * @param version what its `%YAML` line says
     * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or it repeats a key
     */
    convert(node: unknown, version: YamlVersion): Value;
}
