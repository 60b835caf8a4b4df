import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, type InputName, parseInputs, type Request } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { parseYaml } from '../../src/core/tracker/yaml-text.ts';

/** What is to be tracked; `done` tracks nothing. */
function trackerOf(request: Request) {
  return 'tracker' in request ? request.tracker : undefined;
}

function parseWith(
  inputs: Partial<Record<InputName, string>>,
  callerWorkflowRef = 'o/r/.github/workflows/ci.yml@refs/heads/main',
) {
  return parseInputs(
    (name) => inputs[name] ?? (name === 'outcome' ? INPUTS.outcome : ''),
    callerWorkflowRef,
    (name, text) => parseYaml(text, name),
  );
}

const MODES = ['track', 'plan', 'done', 'checkpoint', 'check'] as const;

/** What each mode needs to have anything to do. */
const BASE: Record<(typeof MODES)[number], Partial<Record<InputName, string>>> = {
  track: { paths: 'a', 'group-by': 'p/*' },
  plan: { paths: 'a', 'group-by': 'p/*' },
  done: {},
  checkpoint: { paths: 'a', 'group-by': 'p/*' },
  check: { paths: 'a', 'group-by': 'p/*' },
};

/** For each input that does not mean something everywhere: a value that is not its default, and where it means something. */
const MEANT: Partial<Record<InputName, readonly [value: string, modes: string]>> = {
  paths: ['b', 'track plan checkpoint check'],
  since: ['job-start', 'check'],
  groups: ['b: c', 'track plan done checkpoint check'],
  'group-by': ['q/*', 'track plan checkpoint check'],
  'group-needs': ['auto', 'track plan check'],
  fields: ['a.json: [b]', 'track plan checkpoint check'],
  values: ['a=b', 'track plan checkpoint check'],
  generates: ['d', 'track plan checkpoint check'],
  force: ['true', 'track plan'],
  outcome: ['success', 'track'],
  'if-not-recorded': ['error', 'track plan'],
  fallback: ['none', 'track plan'],
  'if-no-checkpoint': ['error', 'track plan check'],
  'if-no-files-found': ['error', 'track plan checkpoint check'],
  'on-drift': ['fail', 'track plan checkpoint check'],
  'follow-symbolic-links': ['true', 'track plan checkpoint check'],
  'working-directory': ['sub', 'track plan checkpoint check'],
  summary: ['always', 'track plan checkpoint check'],
};
const EVERYWHERE = ['mode', 'name', 'store', 'timeout', 'matrix', 'workflow-ref'];

describe('an input that means nothing in a mode', () => {
  const inputs = Object.entries(MEANT) as [InputName, readonly [string, string]][];

  it('is known of each input', () => {
    expect([...Object.keys(MEANT), ...EVERYWHERE].sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(
    MODES.flatMap((mode) =>
      inputs.map(([input, [value, modes]]) => ({
        mode,
        input,
        value,
        means: modes.split(' ').includes(mode),
      })),
    ),
  )('mode $mode, input $input: means something is $means', ({ mode, input, value, means }) => {
    const parse = () => parseWith({ ...BASE[mode], mode, [input]: value });
    if (means) expect(parse().mode).toBe(mode);
    else expect(parse).toThrow(`The input ${input} means nothing with mode: ${mode}. Leave it out`);
  });
});

describe('action.yml', () => {
  const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default: string; description: string }>;
    outputs: Record<string, { description: string }>;
    runs: Record<string, string>;
  };

  it('has the inputs that are parsed, with the same defaults', () => {
    const fromContext = { matrix: `\${{ toJSON(matrix) }}`, 'workflow-ref': `\${{ job.workflow_ref }}` };
    const defaults = Object.fromEntries(
      Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]),
    );
    expect(defaults).toEqual({ ...INPUTS, ...fromContext });
  });

  it('has the outputs that are set', () => {
    expect(Object.keys(manifest.outputs)).toEqual(OUTPUTS);
  });

  it('describes everything in some words', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it('runs the stages on the right occasions', () => {
    expect(manifest.runs).toEqual({
      using: 'node24',
      pre: 'dist/pre.js',
      'pre-if': "runner.environment != 'github-hosted'",
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'success()',
    });
  });
});

describe('the inputs', () => {
  it('give the documented defaults', () => {
    expect(parseWith({ paths: 'a.txt' })).toEqual({
      mode: 'track',
      store: 'cache',
      name: '',
      ifNoCheckpoint: 'changed',
      ifNoFilesFound: 'warn',
      onDrift: 'report',
      summary: 'changed',
      forced: false,
      fallback: 'base',
      ifNotRecorded: 'warn',
      outcomeGiven: false,
      timeout: 30,
      matrix: null,
      calledFile: '',
      values: new Map(),
      generates: [],
      tracker: createTracker(['a.txt']),
    });
  });

  it('take patterns one a line, without comments and blank lines', () => {
    const tracker = trackerOf(parseWith({ paths: '# all\n  a.txt \r\n\n!b\n\\#c\n' }));
    expect(tracker?.patterns).toEqual(['a.txt', '!b', '\\#c']);
  });

  it.each([
    [{ mode: 'chek' }, 'Invalid mode "chek". Use one of: track, plan, done, checkpoint, check.'],
    [{ store: 'Cache' }, 'Invalid store "Cache". Use one of: cache, job, machine.'],
    [{ mode: 'check', since: 'x' }, 'Invalid since "x". Use one of: checkpoint, job-start.'],
    [{ summary: 'true' }, 'Invalid summary "true". Use one of: always, changed, never.'],
    [{ 'on-drift': 'warn' }, 'Invalid on-drift "warn". Use one of: report, fail, ignore.'],
    [
      { 'if-no-checkpoint': 'fail' },
      'Invalid if-no-checkpoint "fail". Use one of: changed, unchanged, error.',
    ],
    [{ force: 'yes' }, 'Invalid force "yes". Use one of: true, false.'],
    [{ fallback: 'main' }, 'Invalid fallback "main". Use one of: base, default-branch, none.'],
    [{ 'if-not-recorded': 'ignore' }, 'Invalid if-not-recorded "ignore". Use one of: warn, error.'],
    [{ mode: 'plan', paths: '' }, 'mode: plan has nothing to track.'],
    [{ 'if-no-files-found': 'x' }, 'Invalid if-no-files-found "x". Use one of: warn, error, ignore.'],
    [{ 'follow-symbolic-links': 'yes' }, 'Invalid follow-symbolic-links "yes". Use one of: true, false.'],
    [{ timeout: '-1' }, 'Invalid timeout "-1". Use a number of seconds above 0 and up to 3600.'],
    [{ timeout: '1e3' }, 'Invalid timeout "1e3". Use a number of seconds above 0 and up to 3600.'],
    [{ timeout: '0' }, 'Invalid timeout "0". Use a number of seconds above 0 and up to 3600.'],
    [{ matrix: '{' }, 'Invalid matrix "{": it is not JSON. Leave it out.'],
    [{ name: 'a\nb' }, 'Invalid name "a\\nb": it has a control character. Use one line of text.'],
    [{ name: 'x'.repeat(201) }, 'Invalid name of 201 characters. Use at most 200.'],
    [
      { paths: '' },
      'mode: track has nothing to track. Set paths, one pattern a line; or groups, group-by or fields.',
    ],
  ])('refuse %j', (inputs, message) => {
    expect(() => parseWith({ paths: 'a', ...inputs })).toThrow(message);
  });

  it.each(['true', 'True', 'TRUE'])('take %s for true', (value) => {
    expect(trackerOf(parseWith({ paths: 'a', 'follow-symbolic-links': value }))?.followSymbolicLinks).toBe(
      true,
    );
  });

  it('refuse what does not go together', () => {
    expect(() => parseWith({ paths: 'a', store: 'job' })).toThrow('store: job does not go with mode: track');
    expect(() => parseWith({ paths: 'a', since: 'job-start' })).toThrow(
      'The input since means nothing with mode: track. Leave it out, or use it with mode: check.',
    );
    expect(() => parseWith({ mode: 'check', paths: 'a', outcome: 'success' })).toThrow(
      'The input outcome means nothing with mode: check. Leave it out, or use it with mode: track.',
    );
    expect(() => parseWith({ mode: 'done', groups: 'a', paths: 'a' })).toThrow(
      'The input paths means nothing',
    );
    expect(() => parseWith({ mode: 'plan', paths: 'a', 'if-no-checkpoint': 'unchanged' })).toThrow(
      'if-no-checkpoint: unchanged does not go with mode: plan',
    );
    expect(() => parseWith({ paths: 'a', 'group-needs': 'auto' })).toThrow('there are no groups');
    expect(() => parseWith({ mode: 'check', since: 'job-start' })).toThrow(
      'since: job-start has nothing to track',
    );
  });

  it('need no paths for check', () => {
    expect(trackerOf(parseWith({ mode: 'check', store: 'job' }))).toBeUndefined();
    expect(() => parseWith({ mode: 'checkpoint' })).toThrow('mode: checkpoint has nothing to track');
  });

  it('say how work is forced, how it ended, and what has no history', () => {
    const given = { paths: 'a', force: 'true', outcome: '', 'if-not-recorded': 'error', fallback: 'none' };
    const common = { forced: true, ifNotRecorded: 'error', fallback: 'none' };
    expect(parseWith({ ...given, outcome: 'skipped' })).toMatchObject({ ...common, outcomeGiven: true });
    expect(parseWith({ ...given, outcome: 'not-given' })).toMatchObject({ ...common, outcomeGiven: false });
    expect(parseWith({ ...given, mode: 'plan', outcome: 'not-given' })).toMatchObject(common);
    expect(parseWith({ 'group-by': 'p/*', 'group-needs': 'a: [b]' })).toMatchObject({
      tracker: { needs: { auto: false, groups: { a: ['b'] } } },
    });
  });

  it.each([
    ['a', ['a']],
    [' a \n\nb c\n', ['a', 'b c']],
    ['["a", "b\\nc"]', ['a', 'b\nc']],
    ['[]', []],
    ['*', ['*']],
    ['', undefined],
  ])('name what is done: %j', (groups, names) => {
    expect(parseWith({ mode: 'done', groups })).toMatchObject({ mode: 'done', names });
  });

  it.each([
    [
      '[a, b]',
      'Invalid groups "[a, b]": it is not JSON. Write a JSON array of texts, or the names, one a line.',
    ],
    ['[1]', 'Invalid groups: it is a JSON array, but not one of texts.'],
    ['[["a"]]', 'Invalid groups: it is a JSON array, but not one of texts.'],
  ])('refuse %j as names of what is done', (groups, message) => {
    expect(() => parseWith({ mode: 'done', groups })).toThrow(message);
  });

  it('know an outcome that is empty from one that is not given, as it is until the work has run', () => {
    expect(parseWith({ paths: 'a', outcome: '' })).toMatchObject({ outcomeGiven: true });
    expect(parseWith({ paths: 'a', mode: 'plan', outcome: '' }).mode).toBe('plan');
  });

  it('read needs from manifests, beside those that are written', () => {
    const needsOf = (text: string) => trackerOf(parseWith({ 'group-by': 'p/*', 'group-needs': text }))?.needs;
    expect(needsOf('auto')).toEqual({ auto: true, groups: {} });
    expect(needsOf('auto: true\na: b')).toEqual({ auto: true, groups: { a: ['b'] } });
    expect(needsOf('')).toBeUndefined();
  });

  it('take groups, fields and folders for things to track, and values and products not', () => {
    expect(trackerOf(parseWith({ groups: 'a: b' }))?.groups).toMatchObject([{ name: 'a' }]);
    expect(trackerOf(parseWith({ fields: 'a.json: [b]' }))?.fields).toEqual([
      { pattern: 'a.json', selectors: ['b'] },
    ]);
    expect(trackerOf(parseWith({ 'group-by': 'packages/*' }))?.groupBy).toEqual(['packages/*']);
    expect(parseWith({ mode: 'check', values: 'os=x', generates: 'y' })).toMatchObject({
      tracker: undefined,
      generates: ['y'],
    });
    expect(() => parseWith({ values: 'os=x' })).toThrow('has nothing to track');
    expect(() => parseWith({ mode: 'checkpoint', values: 'os=x' })).toThrow('has nothing to track');
  });

  it('refuse a folder without paths: the checkpoint knows its own', () => {
    expect(() => parseWith({ mode: 'check', 'working-directory': 'sub' })).toThrow(
      'has a working-directory, but no paths',
    );
  });

  it('need a name in a reusable workflow, in every mode', () => {
    const own = 'o/r/.github/workflows/deploy.yml@refs/heads/main';
    for (const mode of MODES) {
      const called = { ...BASE[mode], mode, 'workflow-ref': own };
      expect(() => parseWith(called)).toThrow(`deploy-\${{ inputs.environment }}`);
      expect(parseWith({ ...called, name: 'x' }).name).toBe('x');
      expect(parseWith(called, own).mode).toBe(mode);
    }
  });
});
