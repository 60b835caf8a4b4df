import type { FieldDefinition } from '../core/tracker/fields/definition.ts';
import type { FieldDigest } from '../core/tracker/fields/digest-fields.ts';
import { parseSelector } from '../core/tracker/fields/selector.ts';
import { namePatterns } from '../core/tracker/patterns/unmatched.ts';

/** What one definition matched and found, to tell the user of one that does nothing: it would never change. */
export class FieldUse {
  readonly definition: FieldDefinition;
  #matched: 'nothing' | 'no file' | 'a file' = 'nothing';
  /** The selectors that found nothing in any file yet. */
  #unfound: readonly string[] | undefined;
  /** Whether some file is tracked whole, so that nobody knows what is in it. */
  #unknown = false;

  constructor(definition: FieldDefinition) {
    this.definition = definition;
  }

  /** Its pattern matches an entry. */
  match(isFile: boolean): void {
    if (isFile) this.#matched = 'a file';
    else if (this.#matched === 'nothing') this.#matched = 'no file';
  }

  /** It counts for a file. */
  add(digest: FieldDigest): void {
    if (digest.kind === 'whole') this.#unknown = true;
    else
      this.#unfound = (this.#unfound ?? this.definition.selectors).filter((one) =>
        digest.unfound.includes(one),
      );
  }

  /** Whether nothing that it selects is there. @param unfound the selectors that find nothing */
  isEmpty(unfound: readonly string[]): boolean {
    const selected = selectedBy(this.definition.selectors);
    return selected.size > 0 && selectedBy(unfound).size === selected.size;
  }

  /** Sentences for the user. What matches nothing at all is told of with the other patterns. */
  warnings(): string[] {
    const pattern = namePatterns([this.definition.pattern]);
    if (this.#matched === 'no file') {
      return [
        `No fields are read for ${pattern}, since it matches no regular file. Name the file that the link leads to.`,
      ];
    }
    if (this.#unknown || this.#unfound === undefined || this.#unfound.length === 0) return [];
    return [
      `The fields ${namePatterns(this.#unfound)} find nothing in any file that matches ${pattern}. Check the spelling, and write a key with dots as a JSON pointer, such as "/a.b".`,
    ];
  }
}

/** The names of what selectors select; they may leave out as well. */
function selectedBy(selectors: readonly string[]): ReadonlySet<string> {
  const selecting = selectors.map(parseSelector).filter(({ excluded }) => !excluded);
  return new Set(selecting.map(({ name }) => name));
}
