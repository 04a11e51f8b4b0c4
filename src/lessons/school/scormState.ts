/** What a package of a lesson reports to its platform: status, score and step. Never an answer. */
import { lessonScore, type Result } from '../../domain/lesson/checkAnswer.ts';
import { type Lesson, questionsOf } from '../../domain/lesson/lesson.ts';
import { isScored } from '../../domain/lesson/question.ts';
import { type EarlierWork, type QuestionWork, workOn, type WorkState } from '../lessonWork.ts';

/** The most characters of the state that a platform keeps. SCORM 1.2 allows 4096, but not all platforms count alike. */
const MOST_STATE = 1000;

/**
 * The results as a text such as `graphite-share=100&judgement=x`, by the ids of the questions: a score, or for questions
 * without one `t` (right), `f` (not right), `x` (compared with a model). `r` is an answer that was only shown. '' if it
 * would be too long.
 */
export function stateText(work: WorkState, lesson: Lesson): string {
  const parts = questionsOf(lesson).flatMap((question) => {
    const code = codeOf(workOn(work, lesson, question));
    return code === '' ? [] : [`${question.id}=${code}`];
  });
  const text = parts.join('&');
  return text.length <= MOST_STATE ? text : '';
}

/** The work that such a text tells about, without answers. What is not as expected is left out. */
export function workOfState(text: string, lesson: Lesson): Map<string, EarlierWork> {
  const codes = new Map(text.split('&').map((part) => part.split('=') as [string, string | undefined]));
  return new Map(
    questionsOf(lesson).flatMap((question) => {
      const code = codes.get(question.id) ?? '';
      const result = resultOf(code, isScored(question));
      return result || code === 'r' ? [[question.id, { result, revealed: code === 'r' }] as const] : [];
    }),
  );
}

/** Whether each question is answered, or its answer was shown. */
export function isAllDone(work: WorkState, lesson: Lesson): boolean {
  return questionsOf(lesson).every((question) => codeOf(workOn(work, lesson, question)) !== '');
}

/** The score from 0 to 100; null if no question has one. */
export function scoreOf(work: WorkState, lesson: Lesson): number | null {
  const questions = questionsOf(lesson);
  const results = questions.flatMap((question) => {
    const { result } = workOn(work, lesson, question);
    return result ? [[question.id, result] as const] : [];
  });
  return lessonScore(questions, new Map(results));
}

/** A length of time as SCORM 1.2 writes it: `0001:02:03.45`. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.max(Math.floor(milliseconds / 10), 0);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6000) % 60,
    Math.floor(hundredths / 100) % 60,
  ];
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

function codeOf({ result, revealed }: QuestionWork): string {
  if (!result) return revealed ? 'r' : '';
  if (result.score !== null) return String(result.score);
  return result.right === null ? 'x' : result.right ? 't' : 'f';
}

function resultOf(code: string, isScoredQuestion: boolean): Result | null {
  if (isScoredQuestion) {
    const score = /^\d{1,3}$/.test(code) ? Number(code) : null;
    return score === null || score > 100 ? null : { right: score === 100, score, parts: [] };
  }
  if (!['t', 'f', 'x'].includes(code)) return null;
  return { right: code === 'x' ? null : code === 't', score: null, parts: [] };
}
