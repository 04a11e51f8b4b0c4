/** What a reader has answered, as a text for the teacher. */
import { lessonScore, type Result } from '../domain/lesson/checkAnswer.ts';
import { type Lesson, questionsOf } from '../domain/lesson/lesson.ts';
import type { Question } from '../domain/lesson/question.ts';
import type { Language } from '../domain/language.ts';
import { textIn } from '../domain/tour/tour.ts';
import type { Dataset } from '../data/dataset.ts';
import { LESSON_PLAYER } from '../i18n/lessonPlayer.ts';
import { answerLines } from './answerLines.ts';
import { type QuestionWork, workOn, type WorkState } from './lessonWork.ts';

/** A question with the answer that was checked last. */
export interface SummaryEntry {
  readonly question: Question;
  /** The number of its scene, from 1. */
  readonly step: number;
  /** In lines; null if none has been checked since the page was opened. */
  readonly answer: readonly string[] | null;
  /** `free` has no score. */
  readonly result: 'right' | 'partly' | 'wrong' | 'free' | null;
  /** The result in words, such as `2 of 4 right`; empty without one. */
  readonly said: string;
}

/** The work on a lesson. */
export interface WorkSummary {
  readonly entries: readonly SummaryEntry[];
  readonly answered: number;
  /** From 0 to 100; null if no question of the lesson has a score. */
  readonly score: number | null;
}

/** What has been answered in a lesson. */
export function summaryOfWork(
  work: WorkState,
  lesson: Lesson,
  context: { readonly dataset: Dataset; readonly language: Language },
): WorkSummary {
  const results = new Map<string, Result>();
  const entries = lesson.scenes.flatMap(({ questions = [] }, i) =>
    questions.map((question): SummaryEntry => {
      const { answer, result } = workOn(work, lesson, question);
      if (result) results.set(question.id, result);
      const kind = result && kindOf(result);
      return {
        question,
        step: i + 1,
        answer: result && answer !== null ? answerLines(question, answer, context) : null,
        result: kind,
        said: kind ? inWords(kind, question, { answer, result, language: context.language }) : '',
      };
    }),
  );
  return { entries, answered: results.size, score: lessonScore(questionsOf(lesson), results) };
}

function kindOf({ right, score }: Result): Exclude<SummaryEntry['result'], null> {
  if (score === null) return 'free';
  return right ? 'right' : score > 0 ? 'partly' : 'wrong';
}

function inWords(
  kind: Exclude<SummaryEntry['result'], null>,
  question: Question,
  { answer, result, language }: Pick<QuestionWork, 'answer' | 'result'> & { readonly language: Language },
): string {
  const text = LESSON_PLAYER[language];
  const parts = result?.parts ?? [];
  if (kind !== 'partly') return text.results[kind];
  if (question.type === 'choose-several' && answer !== null) {
    const chosen = answer as readonly number[];
    const right = question.options.flatMap((option, i) => (option.right ? i : []));
    const hits = right.filter((i) => chosen.includes(i)).length;
    return text.rightOf(hits, right.length, chosen.length - hits);
  }
  const hits = parts.filter(Boolean).length;
  // An order may have pairs that are right, and no item at its place.
  return hits > 0 ? text.rightOf(hits, parts.length, 0) : text.results.partly;
}

/** The work on a lesson as plain text, to save or to copy. */
export function summaryText(
  { entries, answered, score }: WorkSummary,
  lesson: Lesson,
  language: Language,
): string {
  const text = LESSON_PLAYER[language];
  const parts = entries.map(({ question, answer, result, said }, i) =>
    [
      `${i + 1}. ${textIn(question.prompt, language)}`,
      ...(answer ?? [result ? text.earlier : text.none]).map((line) => `   ${line}`),
      ...(result ? [`   (${said})`] : []),
    ].join('\n'),
  );
  const head = [
    textIn(lesson.title, language),
    text.answered(answered, entries.length),
    ...(score === null ? [] : [text.score(score)]),
  ].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`;
}
