/** A reader's own tour or lesson: the form of its file (version 1), and its canonical text. */
import { isLesson, type LessonScene } from '../lesson/lesson.ts';
import type { Question } from '../lesson/question.ts';
import { OWN, type Scene, type Shown, type Tour, type Words } from '../tour/tour.ts';
import { type OwnLessonHead, playableLesson } from './ownLesson.ts';
import { plainQuestion } from './ownQuestion.ts';
import { orderedWords } from './words.ts';

/** How a scene follows the one before it: the camera flies and time passes, or the picture changes at once. */
export const OWN_TRANSITIONS = ['fly', 'cut'] as const;

/** What can be named as shown in a scene: ids of partnerships and events, alpha-3 codes of countries. */
export const SHOWN_KINDS = ['partnerships', 'events', 'countries'] as const;

/** A scene as in the tours and lessons of the record, but texts and lists may be empty. */
export interface OwnScene extends Omit<Scene, 'notes' | 'show' | 'cites'> {
  readonly notes: Words;
  readonly show: Shown;
  readonly cites: readonly string[];
  /** How long it takes in a lesson, with its questions; none if unknown. */
  readonly minutes?: number;
  /** At least one, and in lessons only. Their ids are unique in the tour. They may be incomplete. */
  readonly questions?: readonly Question[];
}

/** A tour or a lesson that a reader has made. */
export interface OwnTour {
  /** The data release that it was made with; null if unknown. */
  readonly release: string | null;
  readonly title: Words;
  readonly summary: Words;
  /** How long a talk takes that shows all scenes; null if unknown. */
  readonly minutes: number | null;
  /** What makes it a lesson; none in a tour. */
  readonly lesson?: OwnLessonHead;
  readonly scenes: readonly OwnScene[];
}

/** The version of the form, which each file and link names. */
export const VERSION = 1;

/** The keys of an address that belong to the reader, the page around a map, or the tour; not to one scene. */
export const OUTSIDE_SCENES: ReadonlySet<string> = new Set(
  'ui lang theme tour step lesson controls locked autoplay data'.split(' '),
);

/** A tour without scenes. */
export function emptyTour(release: string): OwnTour {
  return { release, title: {}, summary: {}, minutes: null, scenes: [] };
}

/** A reader's own tour or lesson in the player. */
interface Played extends Tour {
  /** What it was made from: it may have more, such as questions that cannot be asked yet. */
  readonly madeFrom: OwnTour;
}

/** The tour or lesson as the player shows it. Without a length a tour takes a minute for each scene. */
export function playable(own: OwnTour): Tour {
  const { title, summary, minutes, scenes, lesson } = own;
  const length = minutes ?? Math.max(scenes.length, 1);
  const tour: Played = { id: OWN, title, summary, minutes: length, scenes, madeFrom: own };
  return lesson ? playableLesson(tour, scenes, lesson) : tour;
}

/**
 * The own tour that is a copy of another tour or lesson. Of a reader's own it has all, with the release that it was made
 * with. Other ones are made with `release`.
 */
export function copyOf(tour: Tour, release: string): OwnTour {
  const own = isPlayed(tour) ? tour.madeFrom : null;
  const { title, summary, minutes } = own ?? tour;
  const scenes = (own ?? tour).scenes.map((scene): OwnScene => {
    const { view, title, text, notes = {}, show = {}, cites = [], transition } = scene;
    const { minutes, questions = [] } = scene as Partial<LessonScene>;
    return {
      view,
      title,
      text,
      notes,
      show,
      cites,
      transition,
      ...(minutes !== undefined && { minutes }),
      ...(questions.length > 0 && { questions: questions.map(plainQuestion) }),
    };
  });
  const head = own ? own.lesson : isLesson(tour) ? tour : undefined;
  return {
    release: own?.release ?? release,
    title,
    summary,
    minutes,
    ...(head && { lesson: headOf(head) }),
    scenes,
  };
}

/** The data release with which a tour is handed out: that of a reader's own, otherwise the one that is shown. */
export function releaseOf(tour: Tour | null, shown: string): string {
  return (tour && isPlayed(tour) ? tour.madeFrom.release : null) ?? shown;
}

function isPlayed(tour: Tour): tour is Played {
  return 'madeFrom' in tour;
}

function headOf({
  ages,
  aims,
  priorKnowledge,
  curriculum,
  glossary,
  worksheet,
}: OwnLessonHead): OwnLessonHead {
  return { ...(ages && { ages }), aims, priorKnowledge, curriculum, glossary, worksheet };
}

/** A query string without the keys of `OUTSIDE_SCENES`; `?` if nothing is left. */
export function sceneQuery(query: string): string {
  const parts = query.replace(/^\?/u, '').split('&');
  return `?${parts.filter((part) => part !== '' && !OUTSIDE_SCENES.has(keyOf(part))).join('&')}`;
}

/** The key of a part of a query, such as `time=2024`. */
export function keyOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}

/** The canonical JSON of a tour: the same tour gives the same bytes. Empty texts and lists are left out. */
export function formatOwnTour(tour: OwnTour, indent: 0 | 2 = 2): string {
  const { release, title, summary, minutes, lesson, scenes } = tour;
  const file = {
    version: VERSION,
    ...(release !== null && { release }),
    title: orderedWords(title),
    ...optional('summary', orderedWords(summary)),
    ...(minutes !== null && { minutes }),
    ...(lesson && fileHead(lesson)),
    scenes: scenes.map(fileScene),
  };
  return indent === 0 ? JSON.stringify(file) : `${JSON.stringify(file, null, indent)}\n`;
}

/** A lesson has `aims`, also without any. */
function fileHead({ ages, aims, priorKnowledge, curriculum, glossary, worksheet }: OwnLessonHead): object {
  const { from, to } = ages ?? {};
  return {
    ...(ages && { ages: { from, to } }),
    aims: aims.map(orderedWords),
    ...optional('priorKnowledge', priorKnowledge.map(orderedWords)),
    ...optional(
      'curriculum',
      curriculum.map(({ subject, area }) => ({ subject: orderedWords(subject), area: orderedWords(area) })),
    ),
    ...optional('glossary', glossary),
    ...optional('worksheet', worksheet),
  };
}

function fileScene({
  view,
  title,
  text,
  notes,
  show,
  cites,
  transition,
  minutes,
  questions = [],
}: OwnScene): object {
  const shown = SHOWN_KINDS.filter((kind) => show[kind]?.length);
  return {
    view,
    title: orderedWords(title),
    text: orderedWords(text),
    ...optional('notes', orderedWords(notes)),
    ...optional('show', Object.fromEntries(shown.map((kind) => [kind, show[kind]]))),
    ...optional('cites', cites),
    transition,
    ...(minutes !== undefined && { minutes }),
    ...optional('questions', questions.map(fileQuestion)),
  };
}

function fileQuestion(question: Question): object {
  const { hint, right, wrong, evidence = [], ...asked } = plainQuestion(question);
  return {
    ...asked,
    ...optional('hint', hint),
    ...optional('right', right),
    ...optional('wrong', wrong),
    ...optional('evidence', evidence),
  };
}

/** A field that is left out if it is empty. */
function optional(key: string, value: object): object {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}
