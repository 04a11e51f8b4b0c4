/** A partnership's dates in words. */
import type { Partnership } from '../../data/dataset.ts';
import type { EdtfDate } from '../../domain/time/date.ts';
import type { Messages } from '../../i18n/messages.ts';

/** `Began 14 June 2022 · Ended 4 February 2026`. */
export function lifeText(partnership: Partnership, messages: Messages): string {
  const { start, end } = lifeEnds(partnership, messages);
  return `${start} · ${end}`;
}

/** Both ends of it in words: `Began 14 June 2022`, `No end known`. */
export function lifeEnds(
  { start, end, scheduled }: Partnership,
  messages: Messages,
): { start: string; end: string } {
  const text = messages.detail;
  const began = start
    ? (scheduled ? text.beginsScheduled : text.began)(messages.date(start))
    : text.beginUnknown;
  const ended = end
    ? (end.precision === 'month' || end.precision === 'year' ? text.endedThrough : text.ended)(
        messages.date(end),
      )
    : text.open;
  return { start: began, end: ended };
}

/** From when through when, in words: `from 1 July 2024 through 3 February 2026`; '' if nothing is known. */
export function spanText(
  { start, end }: { readonly start: EdtfDate | null; readonly end: EdtfDate | null },
  messages: Messages,
): string {
  const parts = [start && messages.detail.from(messages.date(start)), throughText(end, messages)];
  return parts.filter((part) => part !== null).join(' ');
}

/**
 * The last time something held, in words, given its end, which is the first day on which it does not:
 * `through 30 June 2024`; null if it is open.
 */
function throughText(end: EdtfDate | null, messages: Messages): string | null {
  if (!end) return null;
  if (end.precision === 'day') return messages.detail.through(messages.day(end.first - 1));
  if (end.precision === 'one-of') return messages.detail.until(messages.date(end));
  return messages.detail.through(messages.date(end));
}
