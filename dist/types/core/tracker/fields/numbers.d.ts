/**
 * The one spelling of a decimal number, exact whatever its size: `n`, sign, digits without zeros at either end, `e`,
 * the power of ten. So `1000`, `1e3` and `1000.0` are `n1e3`, and 9007199254740993 keeps its last digit, which a
 * double would lose. `undefined` for what is no decimal number.
 *
 * @throws Unreadable when it is longer than {@link MAX_NUMBER_LENGTH}
 */
export declare function canonicalDecimal(text: string): string | undefined;
/** The one spelling of a number that is not finite. */
export declare function canonicalNonFinite(value: number): string;
