import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { TokenType } from '@actions/expressions/lexer';
import { isArray, printedInstead, toText, type Value } from './value.ts';

/** success, failure or cancelled: what the status functions ask about (docs/runner-facts.md, 1.13). */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** What an expression can refer to. A context that is not listed is an error, as on GitHub. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Value>>;
  /**
   * Absent where the status functions are not allowed. `skipped` (for the `if:` of a job one of whose needs was
   * skipped) is neither success nor failure.
   */
  readonly status?: JobStatus | 'skipped';
}

const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];

/** Evaluates the inside of `${{ }}`, with the language service of GitHub. */
export function evaluate(expression: string, { contexts, status }: Scope): Value {
  const functions = status === undefined ? [] : STATUS_FUNCTIONS.map((name) => statusFunction(name, status));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })),
  );
  const byName = new Map(functions.map((one) => [one.name, one]));
  try {
    return fromData(new Evaluator(tree, context, byName).evaluate());
  } catch (cause) {
    throw new Error(`Cannot evaluate "${expression}": ${(cause as Error).message}`, { cause });
  }
}

/** Evaluates text with `${{ }}` in it: the value itself when the text is one single expression. */
export function evaluateTemplate(text: string, scope: Scope): Value {
  const parts = splitTemplate(text);
  const [only] = parts;
  if (parts.length === 1 && only?.isExpression) return evaluate(only.text, scope);
  return parts.map((part) => (part.isExpression ? toText(evaluate(part.text, scope)) : part.text)).join('');
}

/** Evaluates text with `${{ }}` in it, to text. */
export function interpolate(text: string, scope: Scope): string {
  return toText(evaluateTemplate(text, scope));
}

/**
 * Evaluates the `if:` of a step or job, with or without `${{ }}`: without a status function in it, it means
 * `success() && (…)` (docs/runner-facts.md, 1.6). For pre-if and post-if, which are raw, see {@link evaluateRawCondition}.
 */
export function evaluateCondition(condition: string | undefined, scope: Scope): boolean {
  const text = bare(condition ?? '') || 'success()';
  const { tokens } = new Lexer(text).lex();
  const asksStatus = tokens.some(
    ({ type, lexeme }, index) =>
      type === TokenType.IDENTIFIER &&
      STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) &&
      tokens[index + 1]?.type === TokenType.LEFT_PAREN,
  );
  if (!asksStatus && scope.status !== 'success') return false;
  return Boolean(evaluate(text, scope));
}

/** Evaluates a pre-if or post-if: no implicit `success()` (docs/runner-facts.md, 1.6). */
export function evaluateRawCondition(condition: string, scope: Scope): boolean {
  return Boolean(evaluate(bare(condition), scope));
}

function statusFunction(name: string, status: JobStatus | 'skipped') {
  const holds = name === 'always' || name === status;
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holds) };
}

function bare(condition: string): string {
  const parts = splitTemplate(condition.trim());
  const [only] = parts;
  if (parts.length === 1 && only?.isExpression) return only.text.trim();
  if (parts.some(({ isExpression }) => isExpression)) {
    // `if: x ${{ y }}` is a string, hence always true; nobody who writes it means that.
    throw new Error(`The condition "${condition}" mixes text and expressions.`);
  }
  return condition.trim();
}

interface TemplatePart {
  readonly isExpression: boolean;
  readonly text: string;
}

function splitTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  const pattern = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ isExpression: false, text: text.slice(end, match.index) });
    parts.push({ isExpression: true, text: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ isExpression: false, text: text.slice(end) });
  return parts;
}

function toData(value: Value): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (isArray(value)) return new data.Array(...value.map(toData));
  const dictionary = new data.Dictionary(
    ...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })),
  );
  const printed = printedInstead(value);
  if (printed === undefined) return dictionary;
  return Object.assign(dictionary, { toJSON: () => toData(printed) });
}

function fromData(value: data.ExpressionData): Value {
  switch (value.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.Array:
      return (value as data.Array).values().map(fromData);
    case data.Kind.Dictionary:
      return Object.fromEntries(
        (value as data.Dictionary).pairs().map(({ key, value: inner }) => [key, fromData(inner)]),
      );
    default:
      return (value as data.StringData | data.NumberData | data.BooleanData).value;
  }
}
