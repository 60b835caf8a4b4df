import { type CommandName } from './request.ts';
declare const OPTIONS: {
    readonly name: {
        readonly type: 'string';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly store: {
        readonly type: 'string';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly cwd: {
        readonly type: 'string';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly 'follow-symbolic-links': {
        readonly type: 'boolean';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly group: {
        readonly type: 'string';
        readonly multiple: true;
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly groups: {
        readonly type: 'string';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly 'group-by': {
        readonly type: 'string';
        readonly multiple: true;
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly field: {
        readonly type: 'string';
        readonly multiple: true;
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly value: {
        readonly type: 'string';
        readonly multiple: true;
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly generates: {
        readonly type: 'string';
        readonly multiple: true;
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly 'if-no-checkpoint': {
        readonly type: 'string';
        readonly commands: readonly ["changed", "same", "diff", "run"];
    };
    readonly json: {
        readonly type: 'boolean';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff"];
    };
    readonly null: {
        readonly type: 'boolean';
        readonly commands: readonly ["diff"];
    };
    readonly quiet: {
        readonly type: 'boolean';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly help: {
        readonly type: 'boolean';
        readonly short: 'h';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
    readonly version: {
        readonly type: 'boolean';
        readonly commands: readonly ["checkpoint", "changed", "same", "diff", "run"];
    };
};
export type OptionName = keyof typeof OPTIONS;
type ListOption = {
    [N in OptionName]: (typeof OPTIONS)[N] extends {
        multiple: true;
    } ? N : never;
}[OptionName];
type StringOption = {
    [N in OptionName]: (typeof OPTIONS)[N]['type'] extends 'string' ? N : never;
}[OptionName];
/** What stands on the command line before it is given a meaning. */
export interface Split {
    /** The first argument that is no option. */
    readonly command: string | undefined;
    /** The others. */
    readonly operands: readonly string[];
    /** Options that have a value; never empty. */
    readonly values: ReadonlyMap<StringOption, string>;
    /** All values of options that may be given more than once, in order. */
    readonly lists: ReadonlyMap<ListOption, readonly string[]>;
    /** Options that were given at all. */
    readonly given: ReadonlySet<OptionName>;
}
/**
 * Tells options from the other arguments. Options may stand anywhere before `--`; where one that has a single value
 * is given twice the last counts.
 *
 * @throws UsageError naming an option that is unknown, lacks its value or has one that it does not take
 */
export declare function splitArguments(args: readonly string[]): Split;
/** @throws UsageError for an option that the command does not take */
export declare function checkOptions(command: CommandName, given: ReadonlySet<OptionName>): void;
export {};
