import { isDeepStrictEqual } from 'node:util';
import jsonc from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, onTestFailed, test } from 'vitest';
import { isAlias, isPair, isScalar, parseAllDocuments, visit } from 'yaml';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';
import { formatOf } from '../../../../src/core/tracker/fields/format.ts';
import { cases, seedOr } from '../../../support/cases.ts';
import { Dice } from './documents.ts';
import { REAL_DOCUMENTS } from './real-documents.ts';

/** 10 documents make 7,000 in a deep run. */
const MUTATIONS = cases(700);

const PIECES = [
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '#',
    ' #',
    ' # c',
    ' # c\n',
    '\r',
    '\r\n',
    '"',
    "'",
    ',',
    ':',
    ': ',
    '-',
    '- ',
    '\\',
  ],
  ...[
    '?',
    '? ',
    '!',
    '!x ',
    '&w ',
    '*x',
    '|',
    '>',
    '+',
    '0',
    '1',
    '.',
    '.0',
    '_',
    'e',
    'e0',
    '~',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '---\n',
    '...\n',
    '%',
    '{',
    '}',
    '[',
    ']',
    '<<: *x\n',
    '/',
    '//c\n',
    '/**/',
    'a',
    '=',
    '\\\n',
    '""',
    "''",
  ],
  ...['Z', '\u0000', '\u007f', '\u0085', '\u2028', 'null', 'true'],
] as const;

const LINE_ENDS = [' ', '  ', '\t', ' # c', '\r', '\n', '\n\n', '\n ', ' // c', ','] as const;
const LAST = [
  '',
  '\n',
  '\n\n',
  ' ',
  '\n ',
  '\n\t',
  '\n#c',
  '\n...',
  '\n---',
  '\n---\n',
  '\n// c',
  '/*c*/',
] as const;
const FIRST = ['\n', '---\n', '# c\n', ' ', '\ufeff', '\t', '%YAML 1.2\n---\n', '// c\n', '/*c*/'] as const;

/** The text with one small change, of a kind that somebody or some tool might make. */
function mutate(text: string, dice: Dice): string {
  const at = dice.roll(text.length + 1);
  const lines = text.split('\n');
  const line = dice.roll(lines.length);
  const [one = '', other = ''] = [lines[line], lines[line + 1]];
  const withLines = (count: number, ...others: string[]): string =>
    lines.toSpliced(line, count, ...others).join('\n');
  switch (dice.roll(14)) {
    case 0:
    case 1:
      return text.slice(0, at) + dice.one(...PIECES) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + dice.one(1, 1, 1, 2, 3));
    case 3:
      return text.slice(0, at) + dice.one(...PIECES) + text.slice(at + 1);
    case 4:
    case 5:
      return withLines(1, one + dice.one(...LINE_ENDS));
    case 6:
      return withLines(1, dice.one(' ', '  ', '\t') + one);
    case 7:
      return withLines(1, one.replace(/^ /, ''));
    case 8:
      return withLines(2, other, one);
    case 9:
      return text.replaceAll('\n', '\r\n');
    case 10:
      return text.trimEnd() + dice.one(...LAST);
    case 11:
      return dice.one(...FIRST) + text;
    case 12:
      return withLines(0, dice.one('', '  ', '# c', '  # c', '\t# c', '// c'));
    default: {
      const words = [...text.matchAll(/"[^"\n\\]*"|'[^'\n]*'|(?<=[ [:,])[\w.-]+(?=[\n,\]} ])/g)];
      const word = words[dice.roll(words.length)];
      if (word === undefined) return text;
      const bare = word[0].replace(/^["']|["']$/g, '');
      const spelled = dice.one(bare, `"${bare}"`, `'${bare}'`, `${bare}0`, `0${bare}`, bare.toUpperCase());
      return text.slice(0, word.index) + spelled + text.slice(word.index + word[0].length);
    }
  }
}

/** What must be equal where two texts are the same: their values, and what is in them, as it is written, in any order. */
interface Content {
  readonly values: unknown;
  readonly words: readonly string[];
  readonly other: unknown;
}

const CONTENT = {
  json: (text: string): Content => {
    const tokens = text.match(/"(?:\\.|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\/|[-+.\w]+|[[\]{}:,]/g) ?? [];
    const isComment = (token: string): boolean => token.startsWith('/');
    const code = tokens.filter((token) => !isComment(token));
    const trailing = code.some((token, at) => token === ',' && /^[\]}]$/.test(code[at + 1] ?? ''));
    // The values tell the texts.
    const words = code.filter((token) => !/^[",]/.test(token)).sort();
    return { values: jsonc.parse(text), words, other: [tokens.some(isComment), trailing, isStrict(text)] };
  },
  yaml: (text: string): Content => {
    const documents = parseAllDocuments(text, { version: '1.2', merge: true, logLevel: 'silent' });
    const words: string[] = [];
    for (const document of documents) {
      visit(document, (_key, node) => {
        if (isPair(node)) return;
        const { tag = '', anchor = '' } = node as { tag?: string; anchor?: string };
        words.push(`${tag} ${anchor}`);
        if (isAlias(node)) words.push(`*${node.source}`);
        if (isScalar(node)) words.push(`${node.type === 'PLAIN'} ${node.source ?? ''}`);
      });
    }
    const values = documents.map((document) => document.toJS() as unknown);
    return { values, words: words.sort(), other: text.match(/^(?:---|\.\.\.)/gm) };
  },
  toml: (text: string): Content => {
    const bare = text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|'[^']*'|#.*/g, '');
    const words = bare.match(/(?<=[\s,[=])(?:[-+\d][^\s,\]}]*|true|false)/g) ?? [];
    return { values: parseToml(text, { integersAsBigInt: true }), words: words.sort(), other: undefined };
  },
} as const;

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Values, without prototypes, with dates as texts. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one)),
  );
}

/** What is below `exports`, with the order of its keys. */
function exportsOrder(name: string, text: string): string {
  return name === 'package.json' ? JSON.stringify((JSON.parse(text) as { exports?: unknown }).exports) : '';
}

describe('of the mutations of a document, only those of what no reader can see are taken for the same', () => {
  test.each(Object.entries(REAL_DOCUMENTS))('%s', (name, text) => {
    const format = formatOf(name)?.name ?? 'json';
    const original = digestFields(name, text, ['!nothing']);
    expect(original.kind).toBe('fields');
    const content = CONTENT[format](text);
    const seed = seedOr(20_240_229);
    onTestFailed(() => console.error(`FC_SEED=${seed}`));
    const dice = new Dice(seed);
    let same = 0;
    let changed = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const mutant = mutate(text, dice);
      const digest = digestFields(name, mutant, ['!nothing']);
      if (mutant === text || digest.kind === 'whole') continue;
      if (original.kind !== 'fields' || digest.digest !== original.digest) {
        changed++;
        continue;
      }
      same++;
      const { values, words, other } = CONTENT[format](mutant);
      const equal = isDeepStrictEqual(plain(values), plain(content.values));
      expect({ mutant, equal, words, other }).toEqual({
        mutant,
        equal: true,
        words: content.words,
        other: content.other,
      });
      expect(exportsOrder(name, mutant)).toEqual(exportsOrder(name, text));
      expect(mutant).not.toContain('\ufeff');
      // Where no comment ends with it, it is white space to every reader of JSON.
      const hasComment = /\/[/*]/.test(mutant.replace(/"(?:\\.|[^"\\])*"/g, ''));
      if (format !== 'json' || hasComment) expect(mutant).not.toMatch(/\r(?!\n)/);
    }
    // Neither everything is tracked whole, nor does everything count.
    expect(same).toBeGreaterThan(MUTATIONS / 10);
    expect(changed).toBeGreaterThan(MUTATIONS / 10);
  });
});
