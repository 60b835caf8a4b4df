/** One of the allowed values. @throws Error that lists them */
export function parseChoice<const T extends string>(input: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined)
    throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: ${allowed.join(', ')}.`);
  return found;
}

/** A boolean as YAML 1.2 writes it, which is what `getBooleanInput` of @actions/core accepts. */
export function parseBoolean(input: string, value: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: true, false.`);
}

const MOST_SECONDS = 3600;

/** A time in seconds, fractions allowed. */
export function parseSeconds(input: string, value: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new Error(
    `Invalid ${input} ${JSON.stringify(value)}. Use a number of seconds above 0 and up to ${MOST_SECONDS}.`,
  );
}

/** Any JSON value. @throws Error that ends with the remedy */
export function parseJson(input: string, value: string, remedy = 'Leave it out.'): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new Error(`Invalid ${input} ${JSON.stringify(value.slice(0, 200))}: it is not JSON. ${remedy}`, {
      cause,
    });
  }
}

const MOST_NAME = 200;

/** A tracker's name: one line of at most 200 characters. */
export function parseName(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) {
    throw new Error(
      `Invalid name ${JSON.stringify(value.slice(0, MOST_NAME))}: it has a control character. Use one line of text.`,
    );
  }
  if (value.length > MOST_NAME) {
    throw new Error(`Invalid name of ${value.length} characters. Use at most ${MOST_NAME}.`);
  }
  return value;
}
