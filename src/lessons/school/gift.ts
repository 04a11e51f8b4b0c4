/** The questions of a lesson as a GIFT file, which Moodle imports: https://docs.moodle.org/en/GIFT_format. */
import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { Lesson, LessonScene } from '../../domain/lesson/lesson.ts';
import type { ChooseSeveral, Question } from '../../domain/lesson/question.ts';
import { parseDay, formatDay } from '../../domain/time/date.ts';
import { OWN, textIn, type Words } from '../../domain/tour/tour.ts';
import { EXPORT_SCHOOL } from '../../i18n/exportSchool.ts';
import { titleOf } from '../../state/derived/selectors.ts';
import { lessonTitle } from './lessonTitle.ts';
import { lessonLink } from './lessonLinks.ts';

interface Context {
  readonly dataset: Pick<Dataset, 'partnerships' | 'events' | 'countries'>;
  readonly language: Language;
  /** The address of the site, for links to the map; null if it is not known. */
  readonly site: string | null;
}

/**
 * The text of the file, in UTF-8. Each question is in a line of its own. GIFT has no types for an order, a date and a
 * place on the map: they are a matching question and short answers.
 */
export function giftText(lesson: Lesson, context: Context): string {
  const title = lessonTitle(lesson, context.language);
  const questions = lesson.scenes.flatMap(({ questions = [] }: LessonScene, i) =>
    questions.map((question) => questionText(question, lesson, i + 1, context)),
  );
  return `${[`$CATEGORY: Lodelines/${escaped(title).replaceAll('/', '//')}`, ...questions].join('\n\n')}\n`;
}

function questionText(question: Question, lesson: Lesson, step: number, context: Context): string {
  const { language, site } = context;
  const text = EXPORT_SCHOOL[language].gift;
  const how = howOf(question, language);
  const onMap = question.type === 'select' || question.type === 'set-date';
  const map = onMap && site !== null ? text.map(mapLink(lesson, step, language, site)) : '';
  const prompt = [textIn(question.prompt, language), how, map].filter((part) => part !== '').join(' ');
  return `::${escaped(question.id)}::[plain]${escaped(prompt)} {${answersText(question, context)}}`;
}

/** The address of a scene. A question has no room for the whole lesson of a reader: it leads to the view of its scene. */
function mapLink(lesson: Lesson, step: number, language: Language, site: string): string {
  if (lesson.id !== OWN) return lessonLink(lesson, step, language, site);
  const view = lesson.scenes[step - 1]?.view.replace(/^\?/u, '') ?? '';
  return new URL(`?${[view, `lang=${language}`].filter(Boolean).join('&')}`, site).href;
}

/** How to answer, where the prompt supposes the map or a field of its own. */
function howOf(question: Question, language: Language): string {
  const text = EXPORT_SCHOOL[language].gift;
  if (question.type === 'order') return text.order;
  if (question.type === 'set-date') return text.date;
  const unit = question.type === 'estimate' ? textIn(question.unit, language) : '';
  return unit === '' ? '' : text.unit(unit);
}

function answersText(question: Question, { dataset, language }: Context): string {
  const words = (text: Words) => escaped(textIn(text, language));
  const [right, wrong] = [question.right, question.wrong].map((text) => feedback(words(text))) as [
    string,
    string,
  ];
  switch (question.type) {
    case 'choose-one':
    case 'predict':
      return question.options
        .map((option) => (option.right ? `=${words(option.text)}${right}` : `~${words(option.text)}${wrong}`))
        .join(' ');
    case 'choose-several':
      return severalText(question, words);
    case 'select': {
      const names = question.key.flatMap((id) => {
        const name = titleOf(dataset as Dataset, { kind: question.kind, id });
        return [name?.en, name?.ko, question.kind === 'country' ? id : undefined];
      });
      return names.flatMap((name) => (name === undefined ? [] : `=${escaped(name)}${right}`)).join(' ');
    }
    case 'set-date':
      return daysAround(question.day, question.tolerance)
        .map((day) => `=${day}${right}`)
        .join(' ');
    case 'order':
      return question.items.map(({ text }, i) => `=${words(text)} -> ${i + 1}`).join(' ');
    case 'match':
      return question.pairs.map((pair) => `=${words(pair.left)} -> ${words(pair.right)}`).join(' ');
    case 'estimate':
      return `#=${question.value}:${question.tolerance}${right}`;
    case 'short-text':
      return words(question.model) === '' ? '' : `####${words(question.model)}`;
  }
}

/** What is said about an answer; nothing without a text. */
function feedback(text: string): string {
  return text === '' ? '' : `#${text}`;
}

/** A wrong option takes back a right one, as in the lesson. Moodle knows shares with five decimals. */
function severalText({ options }: ChooseSeveral, words: (text: Words) => string): string {
  const share = String(Number((100 / options.filter(({ right }) => right).length).toFixed(5)));
  return options.map(({ text, right = false }) => `~%${right ? '' : '-'}${share}%${words(text)}`).join(' ');
}

/** The days as `2024-07-01`, the right one first. */
function daysAround(right: string, tolerance: number): string[] {
  const day = parseDay(right);
  if (day === null) return [right];
  const near = Array.from({ length: tolerance }, (_, i) => [day - i - 1, day + i + 1]).flat();
  return [day, ...near].map(formatDay);
}

/** Text in GIFT: a backslash before each character that has a meaning there. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\~=#{}:]/g, String.raw`\$&`)
    .replaceAll('->', '→')
    .replaceAll(/\s*\n\s*/g, ' ');
}
