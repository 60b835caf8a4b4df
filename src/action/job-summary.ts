import { printable } from '../core/printable.ts';
import { type Comparison, changedCount } from '../core/verdict/comparison.ts';
import { type Asked, age, changeCounts, count, reasonInWords } from '../core/verdict/describe.ts';
import { groupsOf, type PartVerdict, type Verdict } from '../core/verdict/verdict.ts';

/*
 * The job summary. It is Markdown with HTML in it; all text that comes from elsewhere is escaped as HTML, and
 * stands inside HTML blocks without blank lines, where Markdown has no say. One step's summary may have 1 MiB
 * (docs/runner-facts.md, 3), and is dropped whole when it has more.
 */

const MOST_ROWS = 1000;
/** For each of the two tables. */
const MOST_BYTES = 400 * 1024;
/** Up to this many changes are shown at once, more are folded away. */
const OPEN_ROWS = 20;

/** What the summary of a verdict tells. */
export interface VerdictFacts {
  readonly name: string;
  readonly verdict: Verdict;
  readonly asked: Asked;
  /** What was or will be recorded, in words. */
  readonly recorded: string;
}

/** The summary of a verdict. */
export function verdictSummary(
  { name, verdict, asked, recorded }: VerdictFacts,
  runUrl: (runId: string) => string,
): string {
  const { changed, baseline, comparison } = verdict;
  const lines = [
    `<h3>File Tracker${label(name)}: ${changed ? 'changed' : 'unchanged'}</h3>`,
    '<table>',
    row('Why', escapeHtml(whyInWords(verdict, asked))),
    row('Tracked', asked.files ? count(asked.files, 'file') : 'nothing'),
  ];
  if (baseline !== undefined) {
    const run =
      baseline.runId === ''
        ? []
        : [`<a href="${escapeHtml(runUrl(baseline.runId))}">run ${baseline.runId}</a>`];
    const commit = baseline.sha === '' ? [] : [`commit <code>${baseline.sha.slice(0, 7)}</code>`];
    lines.push(row('Compared with', [...run, age(baseline.createdAt, asked.now), ...commit].join(', ')));
  }
  if (comparison.values.length > 0) {
    lines.push(
      row('Values', comparison.values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ')),
    );
  }
  lines.push(row('Recorded', escapeHtml(recorded)), '</table>');
  lines.push(...groupsTable(verdict, asked));
  // Without a baseline every file counts as added; a list of all of them would tell nothing.
  if (baseline !== undefined) lines.push(...changesTable(comparison));
  return `${lines.join('\n')}\n\n`;
}

/** Why a verdict, or the verdict on a group, is what it is. */
function whyInWords(verdict: Verdict, asked: Asked): string {
  const words = reasonInWords(verdict, asked);
  if (words !== '') return words;
  const { comparison } = verdict;
  const values = comparison.values.length > 0 ? `values ${comparison.values.join(', ')}` : '';
  return [changeCounts(comparison), values].filter((text) => text !== '').join('; ') || 'nothing has changed';
}

/** The summary of a checkpoint that was taken. */
export function checkpointSummary(name: string, files: string, stores: readonly string[]): string {
  const where = stores.length === 0 ? 'not recorded' : `recorded in ${stores.join(' and ')}`;
  return `<h3>File Tracker${label(name)}: checkpoint</h3>\n<p>${files}, ${where}.</p>\n\n`;
}

/** The summary of drift: what the job changed after the step. */
export function driftSummary(name: string, comparison: Comparison): string {
  const text = `The job changed tracked files after this step: ${changeCounts(comparison)}.`;
  return `${[`<h3>File Tracker${label(name)}: drift</h3>`, `<p>${text}</p>`, ...changesTable(comparison)].join('\n')}\n\n`;
}

function changesTable(comparison: Comparison): string[] {
  const total = changedCount(comparison);
  if (total === 0) return [];
  const renamedTo = new Map(comparison.renamed.map(({ from, to }) => [to, from]));
  const changes = (['modified', 'added', 'removed'] as const).flatMap((kind) =>
    comparison[kind].slice(0, MOST_ROWS).map((path) => ({ kind, path })),
  );
  const rows = boundedRows(changes, ({ kind, path }) => {
    const from = kind === 'added' ? renamedTo.get(path) : undefined;
    return row(kind, code(path) + (from === undefined ? '' : `, renamed from ${code(from)}`));
  });
  const left = total - rows.length;
  if (left > 0) rows.push(row('', `and ${count(left, 'more file')}; the report has them all`));
  return folded(total, changeCounts(comparison), rows);
}

function groupsTable(verdict: Verdict, asked: Asked): string[] {
  const all = groupsOf(verdict);
  if (all.length === 0) return [];
  const rows = boundedRows(all, (group) => {
    const why = escapeHtml(whyInWords({ ...verdict, ...group }, { ...asked, files: group.files }));
    const state = group.gone ? 'gone' : group.changed ? 'changed' : 'unchanged';
    return `<tr><td>${code(group.name)}</td><td>${state}</td><td>${why}</td><td>${since(group, asked.now)}</td></tr>`;
  });
  if (all.length > rows.length) rows.push(row('', `and ${count(all.length - rows.length, 'more group')}`));
  const changed = all.filter((group) => group.changed).length;
  const head = '<tr><th>Group</th><th></th><th>Why</th><th>Last success</th></tr>';
  return folded(all.length, `${changed} of ${count(all.length, 'group')} changed`, [head, ...rows]);
}

function since({ baseline }: PartVerdict, now: Date): string {
  if (baseline === undefined) return '';
  return baseline.runId === ''
    ? age(baseline.createdAt, now)
    : `run ${baseline.runId}, ${age(baseline.createdAt, now)}`;
}

/** Rows for as many items as a summary has place for. */
function boundedRows<T>(items: readonly T[], toRow: (item: T) => string): string[] {
  const rows: string[] = [];
  let bytes = 0;
  for (const item of items.slice(0, MOST_ROWS)) {
    const html = toRow(item);
    bytes += Buffer.byteLength(html) + 1;
    if (bytes > MOST_BYTES) break;
    rows.push(html);
  }
  return rows;
}

function folded(items: number, title: string, rows: readonly string[]): string[] {
  const table = ['<table>', ...rows, '</table>'];
  return items <= OPEN_ROWS ? table : [`<details><summary>${title}</summary>`, ...table, '</details>'];
}

function row(head: string, html: string): string {
  return `<tr><td>${head}</td><td>${html}</td></tr>`;
}

function code(path: string): string {
  return `<code>${escapeHtml(path)}</code>`;
}

function label(name: string): string {
  return name === '' ? '' : ` (${escapeHtml(name)})`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Hostile text as HTML that shows it: on one line, without control characters and markup. */
function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
