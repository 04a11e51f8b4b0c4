/** Questions that are answered with the map, the list or the timeline. */
import type { Question } from '../domain/lesson/question.ts';
import { type Selection, sameSelection, type ViewState } from '../state/view.ts';
import type { Answer } from './lessonWork.ts';

/** What of the view answers a question; null if it is answered in the question itself. */
export function answeredBy({ type }: Pick<Question, 'type'>): 'selection' | 'time' | null {
  return type === 'select' ? 'selection' : type === 'set-date' ? 'time' : null;
}

/**
 * The answer that a view gives: what is selected, unless it is what the scene had selected, or the date. Null without
 * one, and for other questions.
 */
export function viewAnswer(
  question: Question,
  { selection, time }: Pick<ViewState, 'selection' | 'time'>,
  ofScene: Selection,
): Answer | null {
  if (question.type === 'set-date') return time.day;
  if (question.type !== 'select' || selection?.kind !== question.kind) return null;
  return sameSelection(selection, ofScene) ? null : selection.id;
}
