import { describe, expect, it } from 'vitest';
import { outputsLeaveJob } from '../../src/core/modes/outputs-leave-job.ts';
import { expectAsQuick } from '../support/cost.ts';

/** `«` and `»` stand for what begins and ends an expression, which would be a placeholder in code. */
const expressed = (text: string) => text.replaceAll('«', '$' + '{{').replaceAll('»', '}}');
const workflow = (...outputs: string[]) => `
on: push
jobs:
  look:
    runs-on: ubuntu-latest
    outputs:
${outputs.map((output, at) => `      o${at}: ${output}`).join('\n')}
    steps:
      - id: filter
        uses: OWNER/file-tracker@v1
      - run: echo "« steps.filter.outputs.changed »"
  other:
    needs: look
    outputs:
      o: « steps.other.outputs.changed »
    steps:
      - if: steps.filter.outputs.changed == 'true'
        run: make
`;
const decide = (text: string, job: string, step = 'filter') => outputsLeaveJob(expressed(text), job, step);
const leave = (...outputs: string[]) => decide(workflow(...outputs), 'look');

describe('outputs leave the job', () => {
  it.each([
    '« steps.filter.outputs.changed »',
    '«steps.filter.outputs.changed»',
    '"« steps.filter.outputs.changed »"',
    "« steps['filter'].outputs.changed »",
    "'« steps[''filter''][''outputs''].changed »'",
    "« steps . filter [ 'outputs' ] . changed-groups »",
    '« STEPS.Filter.OUTPUTS.changed »',
    'a « github.sha » b « steps.x.outcome || steps.filter.outputs.changed » c',
    "« github.event_name == 'push' && steps.filter.outputs['changed-groups'] || '[]' »",
    "« fromJSON(format('{0}', steps.filter.outputs.changed)) »",
    '« toJSON(steps.filter.outputs) »',
    '« toJSON(steps.filter) »',
    '« toJSON(steps) »',
    '« toJSON(steps.*.outputs) »',
    '« toJSON(steps.filter.*) »',
    '« steps.filter[matrix.which].changed »',
    ">-\n        « steps.filter.outputs.changed\n        == 'true' »",
    "« 'it''s' && steps.filter.outputs.changed »",
    "« '»' && steps.filter.outputs.changed »",
    '« github.sha » # a comment\n      more: « steps.filter.outputs.changed »',
  ])('by %s', (output) => {
    expect(leave(output)).toBe(true);
    expect(leave('x', output)).toBe(true);
    expect(decide(workflow(output), 'look', 'FILTER')).toBe(true);
  });

  it.each([
    'steps.filter.outputs.changed',
    '« steps.filter2.outputs.changed »',
    '« steps.the-filter.outputs.changed »',
    '« steps.filter.outcome »',
    '« steps.filter.conclusion »',
    "« steps['filter']['outcome'] »",
    "« steps['filter2'].outputs.changed »",
    '« steps.*.outcome »',
    '« needs.steps.filter.outputs.changed »',
    '« needs.filter.outputs.changed »',
    '« mysteps.filter.outputs.changed »',
    "« 'steps.filter.outputs.changed' »",
    "« 'it''s steps.filter.outputs.changed' »",
    '« steps[matrix.which].outputs.changed »',
    'x # « steps.filter.outputs.changed »',
    '[steps.filter.outputs.changed]',
    '{a: steps.filter.outputs.changed}',
    '',
    '"«"',
    "'« ''steps.filter.outputs.changed'",
  ])('not by %s', (output) => {
    expect(leave(output)).toBe(false);
  });

  it('only for the job itself', () => {
    const text = workflow('« steps.filter.outputs.changed »');
    expect(decide(text, 'other', 'filter')).toBe(false);
    expect(decide(text, 'other', 'other')).toBe(true);
    expect(decide(text, 'Look', 'filter')).toBe(false);
    expect(decide(text, 'none', 'filter')).toBe(false);
  });

  it('not for outputs of other things', () => {
    const text = `
on:
  workflow_call:
    outputs:
      o: { value: "« steps.filter.outputs.changed »" }
env: { outputs: "« steps.filter.outputs.changed »" }
jobs:
  look:
    env: { o: "« steps.filter.outputs.changed »" }
  called:
    uses: ./.github/workflows/called.yml
    outputs:
      o: « steps.filter.outputs.changed »
`;
    expect(decide(text, 'look', 'filter')).toBe(false);
    expect(decide(text, 'called', 'filter')).toBe(false);
  });

  it('by anchors', () => {
    const text = `
jobs:
  a:
    outputs: &outputs
      o: &value « steps.filter.outputs.changed »
  b:
    outputs: *outputs
  c: &c
    outputs: { o: *value }
  d: *c
  e:
    outputs: *nobody
`;
    expect(['a', 'b', 'c', 'd', 'e'].map((job) => decide(text, job, 'filter'))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  /** So many characters have at most so many tokens that none of these is refused for their number. */
  const most = 120_000;
  it.each([
    ['nothing', ''],
    ['no mapping', '- jobs'],
    ['null', 'null'],
    ['jobs that are a list', 'jobs: [look]'],
    ['a job that is a text', 'jobs: {look: text}'],
    ['outputs that are a list', 'jobs: {look: {outputs: ["« steps.filter.outputs.changed »"]»'],
    ['no YAML', 'jobs: ['],
    ['two documents', 'a: 1\n---\njobs: {}'],
    ['an alias of itself', 'jobs: &a\n  look: *a\n  outputs: *a'],
    ['a deep list', '['.repeat(most)],
    ['a deep map', '{a: '.repeat(most / 4)],
    ['a deep block', '- '.repeat(most / 2)],
    ['many directives', '%a\n'.repeat(most / 3)],
    ['many errors', '\t:\n'.repeat(most / 3)],
    ['many keys', Array.from({ length: most / 7 }, (_, at) => `k${at}: 1`).join('\n')],
    ['many aliases', `a: &a [x]\nb: [${'*a,'.repeat(most / 4)}]`],
    ['a long expression', workflow(`« ${'steps.'.repeat(most / 8)} »`)],
    ['many expressions', workflow('\u00ab'.repeat(most / 4))],
    ['quotes without an end', workflow(`>-\n        « ${"''' ".repeat(most / 5)}`)],
    ['odd quotes', workflow(`>-\n        « ${"'".repeat(most / 2 + 1)} »`)],
    ['too much', `${workflow('« steps.filter.outputs.changed »')}#${'x'.repeat(600_000)}`],
  ])('not by %s, and soon', (_, text) => {
    const plain = `jobs: {}\nlist:\n${'- a\n'.repeat(text.length / 4)}`;
    expectAsQuick(
      () => expect(decide(text, 'look', 'filter')).toBe(false),
      () => decide(plain, 'look', 'filter'),
    );
  });
});
