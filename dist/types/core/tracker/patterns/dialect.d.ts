/**
 * How patterns are read: as `actions/cache` and `hashFiles` do, or as filter files for `dorny/paths-filter` have them,
 * with groups such as `@(a|b)`, ranges such as `{1..3}`, and classes that also stand for themselves.
 */
export type Dialect = 'plain' | 'extended';
