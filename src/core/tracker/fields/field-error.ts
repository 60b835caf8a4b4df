/** A definition of fields that cannot be understood. The message gives the fact, the value and the remedy. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
}

/** A value of the user's as it appears in such a message: in quotes, on one line, not endless. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return value.length <= 100 ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, 100))}…`;
  }
  // Nothing is unfolded: YAML aliases make endless values and values that contain themselves.
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : String(value);
}
