/** All random cases are tried where this is set, as each night; on any other run a part of them, so that it is short. */
const TRIES_ALL = process.env['FILE_TRACKER_TEST_DEEP'] === '1';

/** How many random cases to try, or to have met, of those that a deep run tries or has met; usually a fifth. */
export function cases(all: number, part = 5): number {
  return TRIES_ALL ? all : Math.ceil(all / part);
}

/**
 * From where the random cases of a test come: always from `usual`, so that no other case fails by chance, but where
 * `FC_SEED` says another, as each night. A failure prints the seed.
 */
export function seedOr(usual: number): number {
  return Number(process.env['FC_SEED'] ?? usual);
}

/** Steps from one moment to the next that is tried, where each moment is tried in many circumstances; 1 in a deep run. */
export function stride(usual: number): number {
  return TRIES_ALL ? 1 : usual;
}
