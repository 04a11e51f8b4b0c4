/** Records of the data at run time in the form of their files in `data/`. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import type { Details } from '../../data/payload.ts';
import { formatEdtf } from '../../domain/time/date.ts';
import type { RecordedDates } from '../../domain/partnership/recordedLife.ts';
import type { Recorded, RecordedPartnership } from '../../tables/recorded.ts';

/** The partnership of an id as in its file; none without details. */
export function recordedPartnership(
  id: string,
  { partnerships }: Pick<Dataset, 'partnerships'>,
  details: Details,
): RecordedPartnership[] {
  const [computed, more] = [partnerships.get(id), details.partnerships[id]];
  return computed && more ? [{ record: partnershipRecord(computed, more), computed }] : [];
}

function partnershipRecord(
  { kind, id, name, shortName, scheduled, ...computed }: Partnership,
  { summary, note, sources, textUrl, textPublic, memberNotes }: Details['partnerships'][string],
): RecordedPartnership['record'] {
  const { start, end } = writtenDates(computed);
  return {
    id,
    kind,
    name,
    shortName,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(scheduled && { status: 'scheduled' as const }),
    members: computed.members.map(({ party, roles, ...member }) => {
      const memberNote = memberNotes[party];
      return {
        party,
        ...(roles.length > 0 && { roles: roles.map((role) => ({ role: role.role, ...fromTo(role) })) }),
        ...fromTo(member),
        ...(memberNote && { note: memberNote }),
      };
    }),
    instrument: computed.instrument,
    binding: computed.binding,
    textPublic,
    textUrl,
    minerals: [...computed.minerals],
    summary,
    supersedes: [...computed.supersedes],
    relatedTo: [...computed.relatedTo],
    sources,
    ...(note && { note }),
  };
}

/** The event of an id as in its file; none without details. */
export function recordedEvent(
  id: string,
  { events }: Pick<Dataset, 'events'>,
  details: Details,
): Recorded['events'][number][] {
  const [event, more] = [events.get(id), details.events[id]];
  return event && more ? [eventRecord(event, more)] : [];
}

function eventRecord(
  { id, kind, date, scheduled, title, partnerships, parties, place, minerals, confidence }: Event,
  { summary, note, sources, figures }: Details['events'][string],
): Recorded['events'][number] {
  return {
    id,
    kind,
    date: formatEdtf(date),
    status: scheduled ? 'scheduled' : 'reported',
    title,
    summary,
    partnerships: [...partnerships],
    parties: [...parties],
    ...(place && { place }),
    minerals: [...minerals],
    figures,
    sources,
    confidence,
    ...(note && { note }),
  };
}

function writtenDates({ start, end }: RecordedDates): { start?: string; end?: string } {
  return { ...(start && { start: formatEdtf(start) }), ...(end && { end: formatEdtf(end) }) };
}

function fromTo(dates: RecordedDates): { from?: string; to?: string } {
  const { start, end } = writtenDates(dates);
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}
