import { elements, FUNCTIONS } from './functions.ts';
import { type Node, parseExpression, walk } from './parser.ts';
import { compare, isArray, isTruthy, looselyEqual, member, toText, type Value } from './value.ts';

/** success, failure or cancelled: what the status functions ask about (fact 1.13). */
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

/** Evaluates the inside of `${{ }}`. */
export function evaluate(expression: string, scope: Scope): Value {
  return resolve(parseExpression(expression), scope);
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
 * `success() && (…)` (fact 1.6). For pre-if and post-if, which are raw, see {@link evaluateRawCondition}.
 */
export function evaluateCondition(condition: string | undefined, scope: Scope): boolean {
  const text = bare(condition ?? '');
  const node = parseExpression(text === '' ? 'success()' : text);
  const usesStatus = [...walk(node)].some(
    (part) => part.type === 'call' && STATUS_FUNCTIONS.includes(part.name.toLowerCase()),
  );
  if (!usesStatus && scope.status !== 'success') return false;
  return isTruthy(resolve(node, scope));
}

/** Evaluates a pre-if or post-if: no implicit `success()` (fact 1.6). */
export function evaluateRawCondition(condition: string, scope: Scope): boolean {
  return isTruthy(evaluate(bare(condition), scope));
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

function resolve(node: Node, scope: Scope): Value {
  switch (node.type) {
    case 'literal':
      return node.value;
    case 'context':
      return contextOf(node.name, scope);
    case 'member':
      return memberOf(node, scope);
    case 'filter':
      return elements(resolve(node.of, scope));
    case 'not':
      return !isTruthy(resolve(node.operand, scope));
    case 'call':
      return callOf(node.name.toLowerCase(), node.args, scope);
    case 'binary':
      return binaryOf(node, scope);
  }
}

function contextOf(name: string, { contexts }: Scope): Value {
  const found = Object.keys(contexts).find((key) => key.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Error(`Unrecognized named-value: '${name}'.`);
  return contexts[found] ?? null;
}

function memberOf(node: Node & { type: 'member' }, scope: Scope): Value {
  const of = resolve(node.of, scope);
  const name = resolve(node.name, scope);
  if (isArray(of)) {
    if (typeof name === 'number') return of[name] ?? null;
    // `list.*.name` maps over the list.
    if (isFiltered(node.of)) return of.map((element) => member(element, toText(name)));
    return null;
  }
  return member(of, toText(name));
}

function isFiltered(node: Node): boolean {
  return node.type === 'filter' || (node.type === 'member' && isFiltered(node.of));
}

function callOf(name: string, args: readonly Node[], scope: Scope): Value {
  if (STATUS_FUNCTIONS.includes(name)) {
    if (scope.status === undefined) throw new Error(`Unrecognized function: '${name}'.`);
    switch (name) {
      case 'always':
        return true;
      case 'success':
        return scope.status === 'success';
      case 'failure':
        return scope.status === 'failure';
      default:
        return scope.status === 'cancelled';
    }
  }
  const call = FUNCTIONS[name];
  if (call === undefined) throw new Error(`The function '${name}' is not modelled.`);
  return call(args.map((arg) => resolve(arg, scope)));
}

function binaryOf({ operator, left, right }: Node & { type: 'binary' }, scope: Scope): Value {
  const first = resolve(left, scope);
  if (operator === '&&') return isTruthy(first) ? resolve(right, scope) : first;
  if (operator === '||') return isTruthy(first) ? first : resolve(right, scope);
  const second = resolve(right, scope);
  switch (operator) {
    case '==':
      return looselyEqual(first, second);
    case '!=':
      return !looselyEqual(first, second);
    case '<':
      return compare(first, second) < 0;
    case '<=':
      return compare(first, second) <= 0;
    case '>':
      return compare(first, second) > 0;
    case '>=':
      return compare(first, second) >= 0;
  }
}
