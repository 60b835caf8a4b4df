import { type Document, isAlias, isMap, isScalar, type Node } from 'yaml';
import { parseSmallYaml } from '../small-yaml.ts';

/** More are no hand-written list, and each is looked up in the whole document. */
const MAX_OUTPUTS = 100;

/**
 * Whether the outputs of a step leave its job: whether the job's `outputs:` have an expression that reads them. Where
 * the text is no workflow, has no such job, or is larger than anybody writes one, the answer is no.
 *
 * @param workflow the text of the workflow file
 * @param action the id of the step, as `GITHUB_ACTION` has it
 */
export function outputsLeaveJob(workflow: string, jobId: string, action: string): boolean {
  const document = parseSmallYaml(workflow, 'failsafe');
  if (document === undefined) return false;
  const job = valueAt(document, valueAt(document, document.contents, 'jobs'), jobId);
  // A job that calls a workflow has no steps of its own.
  if (valueAt(document, job, 'uses') !== undefined) return false;
  const outputs = valueAt(document, job, 'outputs');
  if (!isMap(outputs)) return false;
  return outputs.items.slice(0, MAX_OUTPUTS).some(({ value }) => {
    const output = resolved(document, value);
    return isScalar(output) && typeof output.value === 'string' && readsOutputs(output.value, action);
  });
}

function valueAt(document: Document, node: unknown, key: string): unknown {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair === undefined ? undefined : resolved(document, pair.value);
}

function resolved(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isScalar(node) || isMap(node) ? node : undefined;
}

const BEGIN = '${{';
const END = '}}';
/** A text in single quotes (`''` is a quote), a name, a number, or a single character that is no blank. */
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\d[\w.]*|[^\s]/gy;

/** Whether a text has an expression that reads the outputs of a step: names count in any case. */
function readsOutputs(text: string, step: string): boolean {
  for (const tokens of expressions(text)) {
    for (const [at, token] of tokens.entries()) {
      if (token.toLowerCase() !== 'steps' || tokens[at - 1] === '.') continue;
      const whose = accessor(tokens, at + 1);
      // All of the steps, such as in toJSON(steps).
      if (whose === undefined) return true;
      if (whose.name !== '*' && whose.name !== step.toLowerCase()) continue;
      const what = accessor(tokens, whose.end);
      if (what === undefined || what.name === undefined || ['*', 'outputs'].includes(what.name)) return true;
    }
  }
  return false;
}

/** The tokens of each `${{ … }}` in a text. */
function* expressions(text: string): Generator<readonly string[]> {
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at)) {
    const tokens: string[] = [];
    at += BEGIN.length;
    while (at < text.length && !text.startsWith(END, at)) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text)?.[0] ?? '';
      if (token !== '') tokens.push(token);
      at += Math.max(1, token.length);
    }
    if (at < text.length) yield tokens;
  }
}

/**
 * What follows a value: `.name`, `.*`, `['name']`, `[*]`, or an index that only the run knows, which has no name.
 *
 * @returns the name in lower case and where it ends; `undefined` where nothing is looked up
 */
function accessor(
  tokens: readonly string[],
  at: number,
): { name: string | undefined; end: number } | undefined {
  const [open, name = '', close] = tokens.slice(at, at + 3);
  if (open === '.') return { name: name.toLowerCase(), end: at + 2 };
  if (open !== '[') return undefined;
  if (close !== ']') return { name: undefined, end: at + 1 };
  const text = /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'");
  return { name: name === '*' ? '*' : text?.toLowerCase(), end: at + 3 };
}
