/** The dates that the texts of a scene and its questions name are dates of the records that they show or cite. */
import { LANGUAGES } from '../../domain/language.ts';
import { calendarOf, type Day, parseEdtf } from '../../domain/time/date.ts';
import { firstDayOf, parseTime } from '../../domain/time/time.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { EventRecord, PartnershipRecord, RecordFiles } from '../schema.ts';
import type { Scene } from '../tourSchema.ts';
import { sceneField } from './files.ts';
import { factsOf, placedQuestions, textsOfQuestion } from './placedQuestions.ts';
import { scenesOf } from './tours.ts';
import { type WrittenDate, writtenDates } from './writtenDates.ts';

export const tourDateRules: readonly Rule[] = [
  datesAreThoseOfTheRecords,
  datesOfQuestionsAreThoseOfTheRecords,
];

/** A date as words, such as `14 June 2022`, for error messages. */
function inWords({ year, month, date }: WrittenDate): string {
  const padded = (part: number | null) => (part === null ? '–' : String(part).padStart(2, '0'));
  return [
    year ?? '–',
    ...(month === null ? [] : [padded(month)]),
    ...(date === null ? [] : [padded(date)]),
  ].join('-');
}

function datesAreThoseOfTheRecords({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  return scenesOf(files).flatMap(({ file, index, scene }) => {
    const carried = datesOfScene(files, scene);
    return (['title', 'text', 'notes'] as const).flatMap((field) =>
      LANGUAGES.flatMap((language) =>
        writtenDates(scene[field]?.[language] ?? '', language)
          .filter((date) => !carried.some((other) => includes(date, other)))
          .map((date) => ({
            file,
            field: sceneField(index, `${field}, ${language}`),
            problem: `No record of this scene has the date ${inWords(date)}.`,
            fix: 'Correct the date, or add the record that has it to "show" or "cites".',
          })),
      ),
    );
  });
}

function datesOfQuestionsAreThoseOfTheRecords({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  return placedQuestions(files).flatMap(({ file, field, question, scene }) => {
    const facts = factsOf(question).flatMap((fact) => ('of' in fact ? [fact.of] : []));
    const carried = datesOfScene(files, scene, [...(question.evidence ?? []), ...facts]);
    return textsOfQuestion(question)
      .filter(({ isSaid }) => isSaid)
      .flatMap((one) =>
        LANGUAGES.flatMap((language) =>
          writtenDates(one.text[language], language)
            .filter((date) => !carried.some((other) => includes(date, other)))
            .map((date) => ({
              file,
              field: `${field}, ${one.field}, ${language}`,
              problem: `No record of this question has the date ${inWords(date)}.`,
              fix: 'Correct the date, or add the record that has it to "evidence".',
            })),
        ),
      );
  });
}

/** Whether a written date is another one, or a less precise form of it. A year that a text leaves out may be any. */
function includes(written: WrittenDate, other: WrittenDate): boolean {
  const { year, month, date } = written;
  return (
    (year === null || year === other.year || (month !== null && other.year === null)) &&
    (month === null || month === other.month) &&
    (date === null || date === other.date)
  );
}

/**
 * All dates of the records that a scene shows, cites or selects, of the partnerships of its events, of its view, and of
 * `more` records.
 */
function datesOfScene(files: RecordFiles, scene: Scene, more: readonly string[] = []): WrittenDate[] {
  const query = new URLSearchParams(scene.view);
  const named = new Set([
    ...(scene.show.partnerships ?? []),
    ...(scene.show.events ?? []),
    ...(scene.cites ?? []),
    ...more,
    ...['partnership', 'event'].flatMap((key) => query.getAll(key)),
  ]);
  const events = files.events.filter(({ id }) => named.has(id));
  const around = new Set(events.flatMap(({ partnerships }) => partnerships));
  const partnerships = files.partnerships.filter(({ id }) => named.has(id) || around.has(id));
  const time = parseTime(query.get('time') ?? '')?.time;
  return [
    ...partnerships.flatMap(datesOfPartnership),
    ...events.flatMap(datesOfEvent),
    ...(time ? [time.day, firstDayOf(time)].filter(Number.isFinite).map(dateOf) : []),
    ...datesOfText(files.release.reachesTo),
    ...(query.has('layer') ? datesOfFigures(files) : []),
  ];
}

function datesOfPartnership({ start, end, members, name, summary, note }: PartnershipRecord): WrittenDate[] {
  const spans = members.flatMap(({ from, to, roles = [] }) => [{ from, to }, ...roles]);
  return [
    ...[start, ...spans.map(({ from }) => from)].flatMap(datesOfText),
    ...[end, ...spans.map(({ to }) => to)].flatMap(datesOfEnd),
    ...[name, summary, note, ...members.map((member) => member.note)].flatMap(datesIn),
  ];
}

function datesOfEvent({ date, title, summary, note, figures }: EventRecord): WrittenDate[] {
  return [
    ...datesOfText(date),
    ...figures.flatMap(({ asOf, label, unit }) => [
      ...datesOfText(asOf),
      ...datesIn(label),
      ...datesIn(unit),
    ]),
    ...[title, summary, note].flatMap(datesIn),
  ];
}

function datesOfFigures({ figures }: RecordFiles): WrittenDate[] {
  return [
    ...figures.editions.flatMap(({ known }) => datesOfText(known)),
    ...figures.definitions.flatMap(({ year, definition }) => [
      { year, month: null, date: null },
      ...datesIn(definition),
    ]),
    ...figures.lists.flatMap(({ date }) => datesOfText(date)),
  ];
}

function datesIn(text: { readonly en: string; readonly ko: string } | undefined): WrittenDate[] {
  return text ? LANGUAGES.flatMap((language) => writtenDates(text[language], language)) : [];
}

/** The date of a field: a month or a year as it is, otherwise the first and the last day. */
function datesOfText(text: string | undefined): WrittenDate[] {
  const parsed = text === undefined ? null : parseEdtf(text);
  if (!parsed) return [];
  const first = dateOf(parsed.first);
  if (parsed.precision === 'year') return [{ ...first, month: null, date: null }];
  if (parsed.precision === 'month') return [{ ...first, date: null }];
  return [first, dateOf(parsed.after - 1)];
}

/** The date of a field that has the first day after something: also the last day of it. */
function datesOfEnd(text: string | undefined): WrittenDate[] {
  const parsed = text === undefined ? null : parseEdtf(text);
  return parsed ? [...datesOfText(text), dateOf(parsed.first - 1)] : [];
}

function dateOf(day: Day): WrittenDate {
  return calendarOf(day);
}
