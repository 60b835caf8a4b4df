import { type Token, tokenize } from './lexer.ts';

type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Node =
  | { readonly type: 'literal'; readonly value: null | boolean | number | string }
  | { readonly type: 'context'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: 'member'; readonly of: Node; readonly name: Node }
  | { readonly type: 'filter'; readonly of: Node }
  | { readonly type: 'not'; readonly operand: Node }
  | { readonly type: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

/** From weakest to strongest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

/** Parses the inside of `${{ }}`. */
export function parseExpression(text: string): Node {
  return new Parser(text).parse();
}

/** Every node of a tree, the root first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  switch (node.type) {
    case 'call':
      for (const arg of node.args) yield* walk(arg);
      break;
    case 'member':
      yield* walk(node.of);
      yield* walk(node.name);
      break;
    case 'filter':
      yield* walk(node.of);
      break;
    case 'not':
      yield* walk(node.operand);
      break;
    case 'binary':
      yield* walk(node.left);
      yield* walk(node.right);
  }
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  parse(): Node {
    const node = this.#binary(0);
    if (this.#position < this.#tokens.length) throw this.#error();
    return node;
  }

  #binary(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.#accept(candidate));
      if (operator === undefined) return left;
      left = { type: 'binary', operator, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Node {
    if (this.#accept('!')) return { type: 'not', operand: this.#unary() };
    return this.#postfix();
  }

  #postfix(): Node {
    let node = this.#primary();
    for (;;) {
      if (this.#accept('.')) {
        node = this.#accept('*')
          ? { type: 'filter', of: node }
          : { type: 'member', of: node, name: { type: 'literal', value: this.#name() } };
      } else if (this.#accept('[')) {
        node = this.#accept('*')
          ? { type: 'filter', of: node }
          : { type: 'member', of: node, name: this.#binary(0) };
        this.#expect(']');
      } else {
        return node;
      }
    }
  }

  #primary(): Node {
    if (this.#accept('(')) {
      const node = this.#binary(0);
      this.#expect(')');
      return node;
    }
    const token = this.#tokens[this.#position++];
    if (token?.type === 'literal') return token;
    if (token?.type !== 'name') throw this.#error();
    if (!this.#accept('(')) return { type: 'context', name: token.name };
    const args: Node[] = [];
    if (this.#accept(')')) return { type: 'call', name: token.name, args };
    do args.push(this.#binary(0));
    while (this.#accept(','));
    this.#expect(')');
    return { type: 'call', name: token.name, args };
  }

  #name(): string {
    const token = this.#tokens[this.#position++];
    if (token?.type !== 'name') throw this.#error();
    return token.name;
  }

  #accept(symbol: string): boolean {
    const token = this.#tokens[this.#position];
    if (token?.type !== 'symbol' || token.symbol !== symbol) return false;
    this.#position += 1;
    return true;
  }

  #expect(symbol: string): void {
    if (!this.#accept(symbol)) throw this.#error();
  }

  #error(): Error {
    return new Error(`Cannot parse the expression "${this.#text}" (token ${this.#position}).`);
  }
}
