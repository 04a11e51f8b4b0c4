/** A lesson as what is on its worksheet. */
import { blankMap } from '../../cartography/picture/blankMap.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { PAPER } from '../../cartography/palette.ts';
import type { CountryShapes } from '../../data/countryShapes.ts';
import type { Dataset, Event } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { type Lesson, questionsOf } from '../../domain/lesson/lesson.ts';
import { MAX_WORKSHEET } from '../../domain/lesson/limits.ts';
import { mixed } from '../../domain/lesson/mixed.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { byDate } from '../../domain/partnership/event.ts';
import { calendarOf } from '../../domain/time/date.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import type { Years } from './timelinePicture.ts';

/** A question on paper. */
export interface PaperQuestion {
  /** From 1. */
  readonly number: number;
  readonly question: Question;
  /** The index of its scene in the lesson. */
  readonly scene: number;
}

/** An event to be put on the timeline. */
export interface TimelineEvent {
  readonly letter: string;
  readonly event: Event;
}

/** What pupils do on paper. */
export interface Worksheet {
  /** At most six. */
  readonly questions: readonly PaperQuestion[];
  /** The map to write names on, and the codes of its countries from number 1 on; null without a country. */
  readonly blankMap: { readonly picture: Picture; readonly countries: readonly string[] } | null;
  /** The events for a timeline of some years, in the order of their letters; null without two. */
  readonly timeline: { readonly years: Years; readonly events: readonly TimelineEvent[] } | null;
}

/** The size of the map to write on, in CSS pixels. */
const MAP = { width: 430, height: 232 };

/** The most numbers on it, and the most letters of the timeline. */
const NUMBERS = 7;
const LETTERS = 5;

/** The worksheet of a lesson. Names of pictures are in `language`. */
export function worksheetOf(
  lesson: Lesson,
  { dataset, shapes, language }: { dataset: Dataset; shapes: CountryShapes; language: Language },
): Worksheet {
  const text = WORKSHEET[language];
  const codes = lesson.scenes.flatMap(({ show }) => show?.countries ?? []);
  const drawn = (name: string) => blankMap(shapes, codes, { ...MAP, name, palette: PAPER, most: NUMBERS });
  const { length } = drawn('').countries;
  return {
    questions: printedQuestions(lesson),
    blankMap: length > 0 ? drawn(text.blankMapName(length)) : null,
    timeline: timelineOf(lesson, dataset),
  };
}

function printedQuestions({ scenes, worksheet }: Lesson): PaperQuestion[] {
  return worksheet
    .flatMap((id) =>
      scenes.flatMap(({ questions = [] }, scene) =>
        questions.filter((one) => one.id === id).map((question) => ({ question, scene })),
      ),
    )
    .slice(0, MAX_WORKSHEET)
    .map((one, i) => ({ ...one, number: i + 1 }));
}

function timelineOf(lesson: Lesson, dataset: Dataset): Worksheet['timeline'] {
  const ids = [
    ...lesson.scenes.flatMap(({ show }) => show?.events ?? []),
    ...questionsOf(lesson).flatMap(({ evidence = [] }) => evidence),
  ];
  const all = [...new Set(ids)]
    .flatMap((id) => dataset.events.get(id) ?? [])
    .filter(({ date, scheduled }) => date.precision === 'day' && !scheduled)
    .toSorted(byDate);
  const chosen = spread(all, LETTERS);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last || first === last) return null;
  const events = mixed(chosen.length, lesson.id).flatMap((i) => chosen[i] ?? []);
  return {
    years: { from: calendarOf(first.date.first).year, to: calendarOf(last.date.first).year },
    events: events.map((event, i) => ({ letter: String.fromCodePoint(65 + i), event })),
  };
}

/** At most `most` items, the first and the last and others at equal steps between them. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))] as T,
  );
}
