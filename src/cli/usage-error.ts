/** The command line cannot be understood. The message gives the fact, the value and the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
