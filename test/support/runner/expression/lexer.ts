export type Token =
  | { readonly type: 'literal'; readonly value: null | boolean | number | string }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'symbol'; readonly symbol: string };

const PATTERN =
  /\s*(?:('(?:[^']|'')*')|(0x[0-9a-f]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[()[\].,!<>*]))/iy;

/** Splits an expression into tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null)
      throw new Error(`Unexpected symbol at position ${start} of the expression "${text}".`);
    tokens.push(tokenOf(match, tokens.at(-1)));
  }
  return tokens;
}

function tokenOf([, string, number, name, symbol]: RegExpExecArray, before: Token | undefined): Token {
  if (string !== undefined) return { type: 'literal', value: string.slice(1, -1).replaceAll("''", "'") };
  if (number !== undefined) return { type: 'literal', value: Number(number) };
  if (symbol !== undefined) return { type: 'symbol', symbol };
  const isMember = before?.type === 'symbol' && before.symbol === '.';
  if (!isMember && name === 'true') return { type: 'literal', value: true };
  if (!isMember && name === 'false') return { type: 'literal', value: false };
  if (!isMember && name === 'null') return { type: 'literal', value: null };
  return { type: 'name', name: name ?? '' };
}
