/** A pattern that cannot be understood. The message gives the fact, the pattern and the remedy, for the user. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}
