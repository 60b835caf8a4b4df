import fc from 'fast-check';

/** Any character of Unicode. That of fast-check takes a second to make a table of all of them. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** Any text of at least one character, and often what every object has. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: anyCharacter, minLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'hasOwnProperty'),
  },
);
