/** Questions that are answered with the map, the list or the timeline. */
import type { Question } from '../domain/lesson/question.ts';
import { type Selection, sameSelection, type ViewState } from '../state/view.ts';
import type { Answer } from './lessonWork.ts';

/** What of the view answers a question; null if it is answered in the question itself. */
export function answeredBy({ type }: Pick<Question, 'type'>): 'selection' | 'time' | null {
  return type === 'select' ? 'selection' : type === 'set-date' ? 'time' : null;
}

/**
 * The answer that a view gives: the selection, or the date. The selection of the scene itself is an answer only if it is
 * a right one: otherwise such a question of a reader's own lesson could never be answered. Null without an answer, and
 * for other questions.
 */
export function viewAnswer(
  question: Question,
  { selection, time }: Pick<ViewState, 'selection' | 'time'>,
  ofScene: Selection,
): Answer | null {
  if (question.type === 'set-date') return time.day;
  if (question.type !== 'select' || selection?.kind !== question.kind) return null;
  const { id } = selection;
  return sameSelection(selection, ofScene) && !question.key.includes(id) ? null : id;
}
