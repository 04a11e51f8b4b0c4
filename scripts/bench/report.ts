/** Results as tables of Markdown. */
import { GOALS } from './goals.ts';
import { CALL } from './measures.ts';
import type { Results } from './results.ts';

/** The columns of the second table: title and name of the value. */
const COLUMNS = [
  ['arcs', 'arcs'],
  ['step, ms', 'step'],
  ['with text', 'whole'],
  ['script', 'script'],
  ['style', 'style'],
  ['layout', 'layout'],
  ['between, ms', 'between'],
  ['frames missed', 'drag'],
  ['first paint, ms', 'firstPaint'],
  ['first arcs, ms', 'firstArcs'],
  ['interactive, ms', 'interactive'],
  ['heap, MB', 'heap'],
  ['after 1,000 steps, MB', 'growth'],
  ['elements', 'nodes'],
  ['at rest, %', 'rest'],
] as const;

/** The goals that were measured, with their values; "missed" beside those that are not met. */
export function goalTable(results: Results): string {
  const rows = GOALS.flatMap(({ what, before, limit, value }) => {
    const measured = value(results);
    if (!Number.isFinite(measured)) return [];
    return [[what, before, `≤ ${limit}`, number(measured), measured <= limit ? 'met' : 'missed']];
  });
  return table(['', '29 Nov 2026', 'goal', 'value', ''], rows);
}

/** The medians of all pages. */
export function pageTable(results: Results): string {
  const shown = COLUMNS.filter(([, name]) =>
    results.pages().some((page) => Number.isFinite(results.value(page, name))),
  );
  return table(
    ['', ...shown.map(([title]) => title)],
    results.pages().map((page) => [page, ...shown.map(([, name]) => number(results.value(page, name)))]),
  );
}

/** The mean number of calls that changed the engine's map per step, by method; empty for pages without any. */
export function callLines(results: Results): string[] {
  return results.pages().flatMap((page) => {
    const calls = results
      .names(page)
      .filter((name) => name.startsWith(CALL))
      .map((name) => `${name.slice(CALL.length)} ${number(results.value(page, name))}`);
    return calls.length > 0 ? [`- ${page}: ${calls.join(', ')}`] : [];
  });
}

function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `|${rule.map((cell) => ` ${cell} `).join('|')}|`, ...rows.map(line)].join('\n');
}
