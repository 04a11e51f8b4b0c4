/** The questions of all lessons with their places, for the rules. */
import type { Fact } from '../factSchema.ts';
import type { QuestionRecord } from '../questionSchema.ts';
import type { LessonRecord } from '../lessonSchema.ts';
import type { RecordFiles } from '../schema.ts';
import { lessonFile, sceneField } from './files.ts';

/** A question, with its lesson and its scene. */
export interface PlacedQuestion {
  readonly file: string;
  /** Such as `scenes, entry 2, questions, chair`. */
  readonly field: string;
  readonly question: QuestionRecord;
  /** The number of its scene, from 0. */
  readonly index: number;
  readonly scene: LessonRecord['scenes'][number];
  readonly lesson: LessonRecord;
}

/** The questions of all lessons, in order. */
export function placedQuestions({ lessons }: Pick<RecordFiles, 'lessons'>): PlacedQuestion[] {
  return lessons.flatMap((lesson) =>
    lesson.scenes.flatMap((scene, index) =>
      (scene.questions ?? []).map((question) => ({
        file: lessonFile(lesson.id),
        field: sceneField(index, `questions, ${question.id}`),
        question,
        index,
        scene,
        lesson,
      })),
    ),
  );
}

/** A text of a question that readers see; `isSaid` if it says what is so, unlike a wrong option. */
export interface QuestionText {
  /** Within the question. */
  readonly field: string;
  readonly text: { readonly en: string; readonly ko: string };
  readonly isSaid: boolean;
  /** Labels are not sentences. */
  readonly isSentence: boolean;
}

/** The texts of a question. */
export function textsOfQuestion(question: QuestionRecord): QuestionText[] {
  const said = (field: 'prompt' | 'hint' | 'right' | 'wrong'): QuestionText => ({
    field,
    text: question[field],
    isSaid: true,
    isSentence: true,
  });
  return [said('prompt'), ...labelsOf(question), said('hint'), said('right'), said('wrong')];
}

function labelsOf(question: QuestionRecord): QuestionText[] {
  const label = (field: string, text: QuestionText['text'], isSaid = true): QuestionText => ({
    field,
    text,
    isSaid,
    isSentence: false,
  });
  switch (question.type) {
    case 'choose-one':
    case 'choose-several':
    case 'predict':
      return question.options.map(({ text, right }, i) =>
        label(`options, entry ${i + 1}`, text, right === true),
      );
    case 'order':
      return question.items.map(({ text }, i) => label(`items, entry ${i + 1}`, text));
    case 'match':
      return question.pairs.flatMap(({ left, right }, i) => [
        label(`pairs, entry ${i + 1}, left`, left),
        label(`pairs, entry ${i + 1}, right`, right),
      ]);
    case 'estimate':
      return [label('unit', question.unit)];
    case 'short-text':
      return [{ field: 'model', text: question.model, isSaid: true, isSentence: true }];
    case 'select':
    case 'set-date':
      return [];
  }
}

/** The facts that a question follows. */
export function factsOf(question: QuestionRecord): Fact[] {
  switch (question.type) {
    case 'order':
      return question.items.map(({ fact }) => fact);
    case 'match':
      return question.pairs.flatMap(({ fact }) => fact ?? []);
    case 'short-text':
      return [];
    case 'choose-one':
    case 'choose-several':
    case 'predict':
      return [question.fact, ...question.options.map(({ fact }) => fact)].flatMap((fact) => fact ?? []);
    case 'select':
    case 'set-date':
    case 'estimate':
      return question.fact ? [question.fact] : [];
  }
}
