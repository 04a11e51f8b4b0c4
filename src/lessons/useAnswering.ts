/** Tells the player that a question is answered with the map, so that the question stays beside it. */
import { useCallback, useEffect, useState } from 'react';
import type { Question } from '../domain/lesson/question.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { type Selection, sameSelection } from '../state/view.ts';
import type { QuestionWork } from './lessonWork.ts';
import { answeredBy } from './viewAnswer.ts';

/**
 * Keeps the text of the scene while a question is answered with the map, and after that until something else is
 * selected. Returns a function to call before a record is opened, which then takes the place of the text.
 */
export function useAnswering(
  question: Question,
  { answer, result }: QuestionWork,
  ofScene: Selection,
): () => void {
  const { actions } = useLodelines();
  const [looking, setLooking] = useState(false);
  const by = answeredBy(question);
  const isAnswer = useSelect(
    ({ view: { selection } }) =>
      selection === null || sameSelection(selection, ofScene) || selection.id === answer,
  );
  const answering = by === 'selection' && (looking || (result !== null && !isAnswer)) ? null : by;
  useEffect(() => {
    if (!answering) return undefined;
    actions.setAnswering(answering);
    return () => actions.setAnswering(null);
  }, [answering, actions]);
  return useCallback(() => setLooking(true), []);
}
