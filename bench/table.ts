import type { Measurement } from './measure.ts';

/** Prints measurements as a Markdown table, each beside how it compares with one of them. */
export function printTable(title: string, measurements: readonly Measurement[], reference: string): void {
  const base = measurements.find(({ name }) => name === reference)?.seconds ?? Number.NaN;
  console.log(`\n### ${title}\n`);
  console.log(`| | seconds | of which the job | peak MB | ÷ ${reference} |`);
  console.log('|---|--:|--:|--:|--:|');
  for (const { name, seconds, jobSeconds, peakMegabytes } of measurements) {
    const cells = [
      name,
      format(seconds, 3),
      format(jobSeconds, 3),
      format(peakMegabytes, 0),
      format(seconds / base, 2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Prints how a measured ratio compares with its target. */
export function printTarget(
  what: string,
  ratio: number,
  comparison: 'at most' | 'at least',
  target: number,
): void {
  const met = comparison === 'at most' ? ratio <= target : ratio >= target;
  console.log(
    `\n${met ? 'met' : 'MISSED'}: ${what} is ${ratio.toFixed(2)}, should be ${comparison} ${target}`,
  );
}

function format(value: number | undefined, digits: number): string {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits);
}
