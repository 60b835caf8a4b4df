import { homedir } from 'node:os';

/** The user's home folder, or `''` where the system knows of none. */
export function homeFolder(): string {
  try {
    return homedir();
  } catch {
    // No HOME and no entry in the user database, as in some containers. Only those who need it miss it.
    return '';
  }
}
