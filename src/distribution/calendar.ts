/** What is scheduled, as a calendar (iCalendar, RFC 5545). */
import type { Language } from '../domain/language.ts';
import { formatDay, parseEdtf } from '../domain/time/date.ts';
import { DISTRIBUTION_WORDS } from '../i18n/distribution.ts';
import type { Published } from './published.ts';
import { type Scheduled, scheduledOf } from './scheduled.ts';
import { AUTHORITY } from './tag.ts';
import { withTitles } from './titles.ts';

/** A content line holds at most so many bytes, without its line break. */
const LINE = 75;

/**
 * The text of the calendar. `site` is the absolute address of the site, null if it is not known: an address in a
 * calendar cannot be relative.
 */
export function calendarText(published: Published, site: string | null, language: Language): string {
  const t = DISTRIBUTION_WORDS[language];
  const { release, reachesTo } = published.files.release;
  const last = parseEdtf(reachesTo);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Lodelines//Lodelines ${release}//${language.toUpperCase()}`,
    `NAME:${escaped(t.calendar)}`,
    `X-WR-CALNAME:${escaped(t.calendar)}`,
    `DESCRIPTION:${escaped(t.scheduled(last ? t.date(last) : reachesTo))}`,
    ...scheduledOf(published).flatMap((item) => eventLines(item, published, site, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  item: Scheduled,
  { files, dataset }: Published,
  site: string | null,
  language: Language,
): string[] {
  const t = DISTRIBUTION_WORDS[language];
  const { date, announced } = item;
  const isEvent = 'event' in item;
  const key = isEvent ? 'event' : 'partnership';
  const id = isEvent ? item.event.id : item.partnership.id;
  const record = (isEvent ? files.events : files.partnerships).find((one) => one.id === id);
  const party = isEvent || item.party === null ? null : item.party;
  const title = isEvent
    ? item.event.title[language]
    : t.changed(
        item.partnership.shortName[language],
        t.change[item.change],
        party && (dataset.countries.get(party)?.name[language] ?? party),
      );
  const sources = (record?.sources ?? []).flatMap(
    (cited) => files.sources.find((source) => source.id === cited)?.url ?? [],
  );
  const exact = date.precision === 'day' || date.precision === 'interval';
  const description = [
    announced ? t.announced : null,
    exact ? null : t.inexact(t.date(date)),
    record?.summary[language],
    record?.note ? t.note(withTitles(record.note, dataset, language)) : null,
    sources.length > 0 ? [t.sources, ...sources].join('\n') : null,
  ].filter((part) => part != null);
  const uid = isEvent ? id : [id, item.change, ...(party === null ? [] : [party])].join('.');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${AUTHORITY}`,
    `DTSTAMP:${compact(files.release.release)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(formatDay(date.first))}`,
    `DTEND;VALUE=DATE:${compact(formatDay(date.after))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description.join('\n\n'))}`,
    `STATUS:${announced || !exact ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(site === null ? [] : [`URL:${site}?${key}=${id}&lang=${language}`]),
    'END:VEVENT',
  ];
}

/** `2026-06-30` as `20260630`. */
function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A value of type TEXT. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A content line folded into lines of at most 75 bytes, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
