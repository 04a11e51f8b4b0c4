/** What can be done to the questions of a tour that is being edited. Pure: each change gives another draft. */
import { questionsOf } from '../lesson/lesson.ts';
import { MAX_WORKSHEET } from '../lesson/limits.ts';
import type { Question } from '../lesson/question.ts';
import { type Draft, type DraftScene, withWorksheetKept } from './draft.ts';
import { EMPTY_HEAD, type OwnLessonHead } from './ownLesson.ts';
import { freeId } from './questionIds.ts';

/** Where a question is: the key of its scene, and its 0-based place in it. */
interface Place {
  readonly scene: number;
  readonly at: number;
}

/** Makes a lesson of a tour; a lesson stays as it is. */
export function withLesson(draft: Draft): Draft {
  return draft.lesson ? draft : { ...draft, lesson: EMPTY_HEAD };
}

/** Makes a tour of a lesson: without its head, its questions and their minutes. */
export function withoutLesson({ lesson: _, scenes, ...draft }: Draft): Draft {
  return { ...draft, scenes: scenes.map(({ questions: _q, minutes: _m, ...scene }) => scene) };
}

/** Changes parts of the head of a lesson; `ages: null` takes them out. A tour becomes a lesson. */
export function withHead(
  draft: Draft,
  {
    ages,
    ...change
  }: Partial<Omit<OwnLessonHead, 'ages'>> & { readonly ages?: OwnLessonHead['ages'] | null },
): Draft {
  const { ages: before, ...head } = draft.lesson ?? EMPTY_HEAD;
  const kept = ages === undefined ? before : ages;
  return { ...draft, lesson: { ...head, ...change, ...(kept && { ages: kept }) } };
}

/** Puts a question on the worksheet, at its end, or takes it from there. A full worksheet stays as it is. */
export function withOnWorksheet(draft: Draft, id: string, isOn: boolean): Draft {
  const { worksheet } = draft.lesson ?? EMPTY_HEAD;
  const others = worksheet.filter((one) => one !== id);
  return withHead(draft, { worksheet: isOn ? [...others, id].slice(0, MAX_WORKSHEET) : others });
}

/** An id for another question. */
export function nextId(draft: Draft): string {
  return freeId(new Set(questionsOf(draft).map(({ id }) => id)));
}

/** Adds a question at the end of a scene, or at a 0-based place. A tour becomes a lesson. */
export function withQuestion(draft: Draft, scene: number, question: Question, at = Infinity): Draft {
  return withQuestionsOf(withLesson(draft), scene, (questions) => questions.toSpliced(at, 0, question));
}

/** Changes a question. */
export function withQuestionChanged(
  draft: Draft,
  id: string,
  change: (question: Question) => Question,
): Draft {
  const place = placeOf(draft, id);
  return place
    ? withQuestionsOf(draft, place.scene, (questions) =>
        questions.map((question) => (question.id === id ? change(question) : question)),
      )
    : draft;
}

/** Moves a question to a 0-based place in a scene, at most to its end. */
export function withQuestionPlaced(draft: Draft, id: string, scene: number, at: number): Draft {
  const place = placeOf(draft, id);
  const question = place && questionIn(draft, id);
  if (!question || (place.scene === scene && place.at === at)) return draft;
  const without = withQuestionsOf(draft, place.scene, (all) => all.filter((one) => one.id !== id));
  return withQuestion(without, scene, question, at);
}

/** Adds a copy of a question after it. */
export function withQuestionCopied(draft: Draft, id: string): Draft {
  const place = placeOf(draft, id);
  const question = questionIn(draft, id);
  return place && question
    ? withQuestion(draft, place.scene, { ...question, id: nextId(draft) }, place.at + 1)
    : draft;
}

/** Takes a question out, also from the worksheet. */
export function withoutQuestion(draft: Draft, id: string): Draft {
  const place = placeOf(draft, id);
  return place
    ? withWorksheetKept(withQuestionsOf(draft, place.scene, (all) => all.filter((one) => one.id !== id)))
    : draft;
}

/** A question by its id. */
function questionIn(draft: Draft, id: string): Question | undefined {
  return questionsOf(draft).find((question) => question.id === id);
}

/** Where a question is; null if there is none with this id. */
function placeOf({ scenes }: Draft, id: string): Place | null {
  for (const { key, questions = [] } of scenes) {
    const at = questions.findIndex((question) => question.id === id);
    if (at !== -1) return { scene: key, at };
  }
  return null;
}

function withQuestionsOf(
  draft: Draft,
  key: number,
  change: (questions: readonly Question[]) => readonly Question[],
): Draft {
  const changed = ({ questions: before = [], ...scene }: DraftScene): DraftScene => {
    const questions = change(before);
    return questions.length > 0 ? { ...scene, questions } : scene;
  };
  return { ...draft, scenes: draft.scenes.map((scene) => (scene.key === key ? changed(scene) : scene)) };
}
