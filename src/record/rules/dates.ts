/** Dates are consistent. Because dates can be approximate, only certain contradictions are reported. */
import type { Day } from '../../domain/time/date.ts';
import { formatDay, parseEdtf } from '../../domain/time/date.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { PartnershipRecord } from '../schema.ts';
import { eventFile, partnershipFile } from './files.ts';

export const dateRules: readonly Rule[] = [
  partnershipsEndAfterTheyStart,
  membersStayInside,
  unionMembersLeaveAfterTheyJoin,
  supersededEndBeforeTheirSuccessors,
  futureIsScheduled,
  reachesToIsTheLatestEvent,
  sourcesAreNotFromTheFuture,
];

/** The first and the last day that a date can mean (both inclusive). */
interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

interface Dates {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Bounds of a start; unbounded if it is missing. */
function startOf(text: string | undefined): Bounds {
  const date = text === undefined ? null : parseEdtf(text);
  return date ? { earliest: date.first, latest: date.after - 1 } : { earliest: -Infinity, latest: Infinity };
}

/** Bounds of an end, which is exclusive. An end given as a month or year includes that month or year. */
function endOf(text: string | undefined): Bounds {
  const date = text === undefined ? null : parseEdtf(text);
  if (!date) return { earliest: -Infinity, latest: Infinity };
  if (date.precision === 'month' || date.precision === 'year')
    return { earliest: date.after, latest: date.after };
  return { earliest: date.first, latest: date.after - 1 };
}

function endsBeforeItStarts(
  file: string,
  field: string,
  start: string | undefined,
  end: string | undefined,
): RecordFault[] {
  if (end === undefined || endOf(end).latest > startOf(start).earliest) return [];
  return [
    {
      file,
      field,
      problem: `The end ${end} is not after the start ${start}.`,
      fix: 'Correct one of the two. The end is the first day on which it no longer holds, so that what held for one day ends on the next.',
    },
  ];
}

function partnershipsEndAfterTheyStart({ files }: RecordToCheck): RecordFault[] {
  return files.partnerships.flatMap(({ id, start, end }) =>
    endsBeforeItStarts(partnershipFile(id), 'end', start, end),
  );
}

function membersStayInside({ files }: RecordToCheck): RecordFault[] {
  return files.partnerships.flatMap((partnership) => {
    const file = partnershipFile(partnership.id);
    return partnership.members.flatMap((member) => {
      const field = `members, ${member.party}`;
      const roles = (member.roles ?? []).flatMap((role) => {
        const at = `${field}, ${role.role}`;
        return [
          ...inside(file, at, role, member, 'the membership'),
          ...inPartnership(file, at, role, partnership),
        ];
      });
      return [...inPartnership(file, field, member, partnership), ...roles];
    });
  });
}

function inPartnership(
  file: string,
  field: string,
  dates: Dates,
  { start, end }: PartnershipRecord,
): RecordFault[] {
  const outer = { from: start, to: end };
  return [
    ...endsBeforeItStarts(file, `${field}, to`, dates.from, dates.to),
    ...inside(file, field, dates, outer, 'the partnership'),
  ];
}

function inside(file: string, field: string, inner: Dates, outer: Dates, outerName: string): RecordFault[] {
  const faults: RecordFault[] = [];
  const fix = `Correct it, or the dates of ${outerName}; leave it out if it is not known.`;
  if (inner.from !== undefined) {
    const from = startOf(inner.from);
    if (outer.from !== undefined && from.latest < startOf(outer.from).earliest) {
      const problem = `${inner.from} is before ${outerName} begins (${outer.from}).`;
      faults.push({ file, field: `${field}, from`, problem, fix });
    }
    if (outer.to !== undefined && from.earliest >= endOf(outer.to).latest) {
      const problem = `${inner.from} is after ${outerName} has ended (${outer.to}).`;
      faults.push({ file, field: `${field}, from`, problem, fix });
    }
  }
  if (inner.to !== undefined && outer.to !== undefined && endOf(inner.to).earliest > endOf(outer.to).latest) {
    const problem = `${inner.to} is after ${outerName} has ended (${outer.to}).`;
    faults.push({ file, field: `${field}, to`, problem, fix });
  }
  return faults;
}

function unionMembersLeaveAfterTheyJoin({ files }: RecordToCheck): RecordFault[] {
  return files.countries.flatMap(({ id, members = [] }) =>
    members.flatMap(({ party, from, to }) =>
      endsBeforeItStarts('countries.json', `${id}, members, ${party}, to`, from, to),
    ),
  );
}

function supersededEndBeforeTheirSuccessors({ files }: RecordToCheck): RecordFault[] {
  const byId = new Map(files.partnerships.map((partnership) => [partnership.id, partnership]));
  return files.partnerships.flatMap(({ id, start, supersedes }) =>
    supersedes.flatMap((old) => {
      const before = byId.get(old);
      if (!before) return [];
      const file = partnershipFile(old);
      if (before.end === undefined) {
        const problem = `It was superseded by "${id}", but has no end.`;
        const fix = `Give it an end: ${start ?? 'the day'} on which "${id}" began, or earlier.`;
        return [{ file, field: 'end', problem, fix }];
      }
      if (start === undefined || endOf(before.end).earliest <= startOf(start).latest) return [];
      const problem = `It ends ${before.end}, after "${id}" began (${start}), which superseded it.`;
      return [
        {
          file,
          field: 'end',
          problem,
          fix: `Correct one of the two, or move "${old}" from supersedes to relatedTo.`,
        },
      ];
    }),
  );
}

function futureIsScheduled({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('release.json')) return [];
  const { reachesTo } = files.release;
  const horizon = startOf(reachesTo).latest;
  const fault = (file: string, field: string, date: string, fix: string): RecordFault => ({
    file,
    field,
    problem: `It begins ${date}, after ${reachesTo}, the last day that the record can vouch for, yet it is not marked as scheduled.`,
    fix,
  });
  return [
    ...files.partnerships
      .filter(
        ({ start, status }) =>
          start !== undefined && startOf(start).earliest > horizon && status === undefined,
      )
      .map(({ id, start = '' }) =>
        fault(
          partnershipFile(id),
          'status',
          start,
          'Add "status": "scheduled", or correct the start or reachesTo in data/release.json.',
        ),
      ),
    ...files.events
      .filter(({ date, status }) => startOf(date).earliest > horizon && status !== 'scheduled')
      .map(({ id, date }) =>
        fault(
          eventFile(id),
          'status',
          date,
          'Set the status to "scheduled", or correct the date or reachesTo in data/release.json.',
        ),
      ),
  ];
}

/** An event of several days, or dated to a month or year, counts by its first day. */
function reachesToIsTheLatestEvent({ files, unreadable }: RecordToCheck): RecordFault[] {
  const reported = files.events.filter(({ status }) => status === 'reported');
  if (unreadable.size > 0 || reported.length === 0) return [];
  const latest = Math.max(...reported.map(({ date }) => startOf(date).earliest));
  const { release, reachesTo } = files.release;
  const faults: RecordFault[] = [];
  if (startOf(reachesTo).earliest !== latest) {
    faults.push({
      file: 'release.json',
      field: 'reachesTo',
      problem: `It is ${reachesTo}, but the latest reported event is of ${formatDay(latest)}.`,
      fix: `Set it to "${formatDay(latest)}".`,
    });
  }
  if (startOf(release).earliest < startOf(reachesTo).earliest) {
    faults.push({
      file: 'release.json',
      field: 'release',
      problem: `The release ${release} is older than what it reaches to, ${reachesTo}.`,
      fix: 'Name the release by the day on which it is made.',
    });
  }
  return faults;
}

function sourcesAreNotFromTheFuture({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('release.json')) return [];
  const { release } = files.release;
  return files.sources
    .filter(({ published }) => published !== null && startOf(published).earliest > startOf(release).latest)
    .map(({ id, published }) => ({
      file: 'sources.json',
      field: `${id}, published`,
      problem: `${published} is after the release of ${release}.`,
      fix: 'Correct the date; with a newer source, also the release in data/release.json.',
    }));
}
