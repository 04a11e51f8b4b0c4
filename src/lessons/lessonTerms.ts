/** The terms of the glossary that a lesson explains. */
import type { Language } from '../domain/language.ts';
import { type Lesson, questionsOf } from '../domain/lesson/lesson.ts';
import { type Term, termsIn } from '../domain/lesson/terms.ts';
import { textIn } from '../domain/tour/tour.ts';

/** Those that it names, in the order of the glossary. If it names none, those that its texts use in a language. */
export function lessonTerms(lesson: Lesson, terms: readonly Term[], language: Language): readonly Term[] {
  const { glossary, scenes } = lesson;
  if (glossary.length > 0) return terms.filter(({ id }) => glossary.includes(id));
  const texts = [
    ...scenes.map(({ text }) => text),
    ...questionsOf(lesson).flatMap(({ prompt, right, wrong }) => [prompt, right, wrong]),
  ];
  const used = termsIn(texts.map((text) => textIn(text, language)).join('\n'), language, terms);
  return terms.filter(({ id }) => used.has(id));
}
