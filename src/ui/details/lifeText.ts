/** The dates of a partnership in words. */
import type { Partnership } from '../../data/dataset.ts';
import type { EdtfDate } from '../../domain/time/date.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Returns start and end in one line: `Began 14 June 2022 · Ended 4 February 2026`. */
export function lifeText(partnership: Partnership, messages: Messages): string {
  const { start, end } = lifeEnds(partnership, messages);
  return `${start} · ${end}`;
}

/** Returns start and end in words: `Began 14 June 2022`, `No end known`. */
export function lifeEnds(
  { start, end, scheduled }: Partnership,
  messages: Messages,
): { start: string; end: string } {
  const text = messages.detail;
  const began = start ? (scheduled ? text.beginsScheduled : text.began)(start) : text.beginUnknown;
  const ended = end
    ? (end.precision === 'month' || end.precision === 'year' ? text.endedThrough : text.ended)(end)
    : text.open;
  return { start: began, end: ended };
}

/** Returns a span in words, both ends inclusive: `from 1 July 2024 to 3 February 2026`; '' without dates. */
export function spanText(
  { start, end }: { readonly start: EdtfDate | null; readonly end: EdtfDate | null },
  messages: Messages,
): string {
  const parts = [start && messages.detail.from(start), throughText(end, messages)];
  return parts.filter((part) => part !== null).join(' ');
}

/**
 * Returns the last day of something in words, given its exclusive end: `to 30 June 2024` for 1 July 2024.
 * Null without an end.
 */
function throughText(end: EdtfDate | null, messages: Messages): string | null {
  if (!end) return null;
  if (end.precision === 'day') {
    return messages.detail.through({ precision: 'day', first: end.first - 1, after: end.first });
  }
  if (end.precision === 'one-of') return messages.detail.until(end);
  return messages.detail.through(end);
}
