/** What makes a reader's own tour a lesson: its head, and what pupils get of its questions. */
import { type Lesson, type LessonScene, questionsOf } from '../lesson/lesson.ts';
import { MAX_WORKSHEET } from '../lesson/limits.ts';
import type { Tour } from '../tour/tour.ts';
import { askedQuestion } from './ownQuestion.ts';
import type { OwnScene } from './ownTour.ts';

/** What a lesson has beyond a tour, beside its questions. Lists may be empty. */
export type OwnLessonHead = Pick<
  Lesson,
  'ages' | 'aims' | 'priorKnowledge' | 'curriculum' | 'glossary' | 'worksheet'
>;

/** The head of a lesson of which only the questions are known. */
export const EMPTY_HEAD: OwnLessonHead = {
  aims: [],
  priorKnowledge: [],
  curriculum: [],
  glossary: [],
  worksheet: [],
};

/** Minutes of a scene without any, and of each of its questions. */
const USUAL_MINUTES = 2;

/** How long a scene takes: as it says, or by the number of its questions. */
function minutesOf({ minutes, questions = [] }: Pick<OwnScene, 'minutes' | 'questions'>): number {
  return minutes ?? USUAL_MINUTES * (1 + questions.length);
}

/**
 * The lesson as pupils get it: with the questions that can be asked, and with the first of them on the worksheet if none
 * was chosen.
 */
export function playableLesson(tour: Tour, scenes: readonly OwnScene[], head: OwnLessonHead): Lesson {
  const asked = scenes.map(({ questions = [], ...scene }): LessonScene => {
    const sound = questions.flatMap((question) => askedQuestion(question) ?? []);
    return {
      ...scene,
      minutes: minutesOf({ ...scene, questions }),
      ...(sound.length > 0 && { questions: sound }),
    };
  });
  const ids = questionsOf({ scenes: asked }).map(({ id }) => id);
  const chosen = head.worksheet.filter((id) => ids.includes(id));
  return {
    ...tour,
    ...head,
    minutes: asked.reduce((sum, { minutes }) => sum + minutes, 0),
    scenes: asked,
    worksheet: (chosen.length > 0 ? chosen : ids).slice(0, MAX_WORKSHEET),
  };
}
