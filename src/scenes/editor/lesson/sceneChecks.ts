/** What only the data and the views of scenes show about questions. */
import type { Dataset } from '../../../data/dataset.ts';
import type { SceneChecks } from '../../../domain/ownTour/lacks.ts';
import { checkAnswer } from '../../../domain/lesson/checkAnswer.ts';
import { parseView } from '../../../state/viewCodec.ts';
import { recordChecks } from '../recordChecks.ts';

/** The checks of the questions of a lesson over a dataset. */
export function sceneChecks(dataset: Dataset): SceneChecks {
  return {
    has: recordChecks(dataset).has,
    givesAway: (query, question) => {
      if (question.type !== 'select' && question.type !== 'set-date') return false;
      const { view } = parseView(query, { dataset, language: 'en' });
      if (question.type === 'set-date') return checkAnswer(question, view.time.day).right === true;
      const { kind, id } = view.selection ?? {};
      return kind === question.kind && id !== undefined && question.key.includes(id);
    },
  };
}
