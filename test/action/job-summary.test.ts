import { describe, expect, it } from 'vitest';
import { checkpointSummary, driftSummary, verdictSummary } from '../../src/action/job-summary.ts';
import type { Snapshot } from '../../src/core/snapshot/snapshot.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import type { PartVerdict, Verdict } from '../../src/core/verdict/verdict.ts';
import { ORIGIN, snapshotOf } from '../support/snapshots.ts';

const NOW = new Date('2026-01-02T06:04:06Z');
const runUrl = (runId: string) => `https://github.com/o/r/actions/runs/${runId}`;

function changedVerdict(before: Snapshot, after: Snapshot): Verdict {
  return {
    changed: true,
    reason: 'files-changed',
    why: undefined,
    comparison: compare(before, after),
    missingProducts: [],
    baseline: { ...ORIGIN, hash: before.hash },
    parts: [],
  };
}

const ASKED = { files: 3, absent: 'there is none yet', now: NOW };
const summaryOf = (verdict: Verdict) =>
  verdictSummary({ name: 'deps', verdict, asked: ASKED, recorded: 'an attempt' }, runUrl);

describe('the summary', () => {
  it('has verdict, reason, baseline with a link, and the changes', () => {
    const verdict = changedVerdict(snapshotOf({ old: '1', b: '1' }), snapshotOf({ new: '1', b: '2' }));
    expect(summaryOf(verdict)).toBe(`<h3>File Tracker (deps): changed</h3>
<table>
<tr><td>Why</td><td>1 modified, 1 added, 1 removed</td></tr>
<tr><td>Tracked</td><td>3 files</td></tr>
<tr><td>Compared with</td><td><a href="https://github.com/o/r/actions/runs/42">run 42</a>, 3 hours ago, commit <code>aaaaaaa</code></td></tr>
<tr><td>Recorded</td><td>an attempt</td></tr>
</table>
<table>
<tr><td>modified</td><td><code>b</code></td></tr>
<tr><td>added</td><td><code>new</code>, renamed from <code>old</code></td></tr>
<tr><td>removed</td><td><code>old</code></td></tr>
</table>

`);
  });

  it('folds more than 20 changes away', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, '']));
    expect(summaryOf(changedVerdict(snapshotOf({}), snapshotOf(files(20))))).not.toContain('<details>');
    expect(summaryOf(changedVerdict(snapshotOf({}), snapshotOf(files(21))))).toContain(
      '<details><summary>21 added',
    );
  });

  it('shows hostile names as text, on one line', () => {
    const name = `</code><img src=x onerror=alert(1)>\n\n# x | "quoted" 'too' & \u001b[31m\u202e \udcff`;
    const html = summaryOf(changedVerdict(snapshotOf({}), snapshotOf({ [name]: '1' })));
    expect(html).toContain(
      '<code>&lt;/code&gt;&lt;img src=x onerror=alert(1)&gt;\\n\\n# x | &quot;quoted&quot; &#39;too&#39; &amp; \\x1b[31m\\u202e \\xff</code>',
    );
    expect(html.match(/\n\n/g)).toHaveLength(1);
  });

  it('stays far below 1 MiB, and says what is left out', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`${'<'.repeat(250)}/${'&'.repeat(250)}${i}`, '']),
    );
    const html = summaryOf(changedVerdict(snapshotOf({}), snapshotOf(files)));
    expect(Buffer.byteLength(html)).toBeLessThan(600 * 1024);
    const rows = html.split('<tr><td>added').length - 1;
    expect(html).toContain(
      `and ${(20_000 - rows).toLocaleString('en-US')} more files; the report has them all`,
    );
  });

  it('without a baseline says why and lists nothing', () => {
    const verdict: Verdict = {
      changed: true,
      reason: 'store-unavailable',
      why: 'the <cache> is down',
      comparison: compare(undefined, snapshotOf({ secret: '1' })),
      missingProducts: [],
      baseline: undefined,
      parts: [],
    };
    expect(summaryOf(verdict)).toContain('<td>the &lt;cache&gt; is down</td>');
    expect(summaryOf(verdict)).not.toContain('secret');
  });

  it('lists the groups', () => {
    const before = snapshotOf({ a: '1' });
    const group = (name: string, changed: boolean): PartVerdict => ({
      name,
      kind: changed ? 'named' : 'folder',
      gone: false,
      changed,
      reason: changed ? 'files-changed' : 'unchanged',
      files: 2,
      comparison: compare(before, changed ? snapshotOf({ a: '2' }) : before),
      baseline: { ...ORIGIN, hash: before.hash },
      needs: [],
    });
    const parts = [group('api', true), group('packages/<b>', false)];
    const html = summaryOf({ ...changedVerdict(before, snapshotOf({ a: '2' })), parts });
    expect(html).toContain(
      '<tr><td><code>api</code></td><td>changed</td><td>1 modified</td><td>run 42, 3 hours ago</td></tr>',
    );
    expect(html).toContain(
      '<tr><td><code>packages/&lt;b&gt;</code></td><td>unchanged</td><td>nothing has changed</td><td>run 42, 3 hours ago</td></tr>',
    );
  });

  it('tells of a group that is gone, and why others are to be worked on', () => {
    const before = snapshotOf({ a: '1' });
    const part = (name: string, more: Partial<PartVerdict>): PartVerdict => ({
      name,
      kind: 'folder',
      gone: false,
      changed: true,
      reason: 'unfinished',
      files: 1,
      comparison: compare(before, before),
      baseline: undefined,
      needs: [],
      ...more,
    });
    const parts = [
      part('p/gone', { gone: true, reason: 'files-changed', comparison: compare(before, snapshotOf({})) }),
      part('p/failed', {}),
      part('p/web', { reason: 'needs-changed', needs: ['p/failed'] }),
    ];
    const html = summaryOf({ ...changedVerdict(before, snapshotOf({ a: '2' })), parts });
    expect(html).toMatch(/<code>p\/gone<\/code><\/td><td>gone<\/td><td>1 removed</);
    const why = (name: string) =>
      new RegExp(`<code>${name}</code></td><td>changed</td><td>([^<]*)`).exec(html)?.[1];
    expect(why('p/failed')).not.toBe(why('p/web'));
    expect([why('p/failed'), why('p/web')]).not.toContain('nothing has changed');
  });

  it('tells of a checkpoint and of drift', () => {
    expect(checkpointSummary('', '2 files', ['job', 'cache'])).toContain(
      '<p>2 files, recorded in job and cache.</p>',
    );
    expect(checkpointSummary('', '1 file', [])).toContain('<p>1 file, not recorded.</p>');
    expect(driftSummary('<gen>', compare(snapshotOf({ a: '1' }), snapshotOf({ a: '2' })))).toContain(
      'File Tracker (&lt;gen&gt;): drift',
    );
  });
});
