/** What a reader does in lessons: answers, votes, and what is shown. In memory only: closing the page ends it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { checkAnswer, type Result } from '../domain/lesson/checkAnswer.ts';
import { type Lesson, questionsOf } from '../domain/lesson/lesson.ts';
import type { Answers, Question, QuestionType } from '../domain/lesson/question.ts';
import type { Store } from '../state/store.ts';

/** An answer of any type. */
export type Answer = Answers[QuestionType];

/** The work on one question. */
export interface QuestionWork {
  /** What has been chosen so far, or was checked; null before, and for a result from before the page was opened. The view answers some questions until they are checked. */
  readonly answer: Answer | null;
  /** Null until it is checked, and while it is tried again. */
  readonly result: Result | null;
  /** How often an answer was checked. */
  readonly tries: number;
  /** Whether what is right has been shown, to the reader or to the class. */
  readonly revealed: boolean;
  /** The votes of a class, by option. */
  readonly votes: Readonly<Record<number, number>>;
}

/** What is known of a question that was answered before the page was opened. */
export type EarlierWork = Pick<QuestionWork, 'result' | 'revealed'>;

/** The work before anything is done. */
export const UNTOUCHED: QuestionWork = { answer: null, result: null, tries: 0, revealed: false, votes: {} };

/** The work in all lessons of an app. */
export interface WorkState {
  /** By `workKey`. */
  readonly questions: ReadonlyMap<string, QuestionWork>;
  /** The `workKey` of the question that was opened or answered last; null before. */
  readonly open: string | null;
  /** Whether the teacher's notes are shown. */
  readonly notes: boolean;
  /** Whether a class answers together, without a score. */
  readonly together: boolean;
}

/** The store and all that changes it. */
export interface LessonWork {
  readonly store: StoreApi<WorkState>;
  /** Opens a question. */
  readonly open: (key: string) => void;
  /** Keeps an answer that is not yet checked. */
  readonly choose: (key: string, answer: Answer | null) => void;
  /** Checks an answer. */
  readonly check: (key: string, question: Question, answer: Answer) => void;
  /** Lets the reader change the answer and check it again. */
  readonly retry: (key: string) => void;
  /** Shows what is right. */
  readonly reveal: (key: string) => void;
  /** Adds a vote for an option, or takes one back. */
  readonly vote: (key: string, option: number, by: 1 | -1) => void;
  /** Takes up results from before, by the ids of their questions, whose answers are not known. */
  readonly restore: (lesson: Lesson, earlier: ReadonlyMap<string, EarlierWork>) => void;
  /**
   * Forgets the work on questions that are no longer asked as when a lesson with this id was seen last: it has been
   * edited, or another of the reader's own lessons has taken its place.
   */
  readonly see: (lesson: Lesson) => void;
  /** Forgets all work on the questions of a lesson. */
  readonly startAgain: (lesson: Lesson) => void;
  readonly toggleNotes: () => void;
  /** Begins and ends the questions for a class. Notes do not stay on the projector: they are hidden when it begins. */
  readonly answerTogether: (together: boolean) => void;
}

const WORKS = new WeakMap<Store, LessonWork>();

/** The work in the app of a store: the same one each time. */
export function workOf(app: Store): LessonWork {
  const known = WORKS.get(app);
  if (known) return known;
  const work = createWork();
  WORKS.set(app, work);
  return work;
}

/** The key of a question, whose id is unique in its lesson only. */
export function workKey(lesson: Pick<Lesson, 'id'>, question: Pick<Question, 'id'>): string {
  return `${lesson.id}/${question.id}`;
}

/** The work on a question of a lesson. */
export function workOn(
  { questions }: Pick<WorkState, 'questions'>,
  lesson: Pick<Lesson, 'id'>,
  question: Pick<Question, 'id'>,
): QuestionWork {
  return questions.get(workKey(lesson, question)) ?? UNTOUCHED;
}

/** Whether a question has been answered, or its answer shown to a class. */
export function isDone({ result, revealed }: QuestionWork): boolean {
  return result !== null || revealed;
}

/** Whether a prediction of a scene is still to be made, and its map is not to be seen yet. */
export function isHeld(work: WorkState, lesson: Lesson, step: number): boolean {
  return (lesson.scenes[step - 1]?.questions ?? []).some(
    (question) => question.type === 'predict' && !isDone(workOn(work, lesson, question)),
  );
}

/** The open question of a scene: that which was opened last, or the first that is neither answered nor revealed. */
export function openQuestion(work: WorkState, lesson: Lesson, step: number): Question | undefined {
  const { questions = [] } = lesson.scenes[step - 1] ?? {};
  return (
    questions.find((question) => workKey(lesson, question) === work.open) ??
    questions.find((question) => !isDone(workOn(work, lesson, question))) ??
    questions[0]
  );
}

/** Whether the same answer to two questions means the same. What is said about answers may differ. */
function isAskedAlike(one: Question, other: Question | undefined): boolean {
  return one === other || (other !== undefined && askedOf(one) === askedOf(other));
}

function askedOf({ hint: _, right: _right, wrong: _wrong, evidence: _evidence, ...asked }: Question): string {
  return JSON.stringify(asked);
}

function createWork(): LessonWork {
  const store = createStore<WorkState>(() => ({
    questions: new Map(),
    open: null,
    notes: false,
    together: false,
  }));
  const seen = new Map<string, Lesson>();
  const change = (key: string, make: (before: QuestionWork) => Partial<QuestionWork>) =>
    store.setState(({ questions }) => {
      const before = questions.get(key) ?? UNTOUCHED;
      return { questions: new Map(questions).set(key, { ...before, ...make(before) }), open: key };
    });
  return {
    store,
    open: (open) => store.setState({ open }),
    choose: (key, answer) => change(key, () => ({ answer })),
    check: (key, question, answer) =>
      change(key, ({ tries }) => ({
        answer,
        result: checkAnswer(question, answer as never),
        tries: tries + 1,
      })),
    retry: (key) => change(key, () => ({ result: null })),
    reveal: (key) => change(key, () => ({ revealed: true })),
    vote: (key, option, by) =>
      change(key, ({ votes }) => ({ votes: { ...votes, [option]: Math.max((votes[option] ?? 0) + by, 0) } })),
    restore: (lesson, earlier) =>
      store.setState(({ questions }) => ({
        questions: new Map([
          ...questions,
          ...[...earlier].map(([id, one]) => [workKey(lesson, { id }), { ...UNTOUCHED, ...one }] as const),
        ]),
      })),
    see: (lesson) => {
      const before = seen.get(lesson.id);
      seen.set(lesson.id, lesson);
      if (!before || before === lesson) return;
      const asked = new Map(questionsOf(lesson).map((question) => [question.id, question]));
      const stale = questionsOf(before)
        .filter((question) => !isAskedAlike(question, asked.get(question.id)))
        .map((question) => workKey(lesson, question));
      if (stale.length === 0) return;
      store.setState(({ questions }) => ({
        questions: new Map([...questions].filter(([key]) => !stale.includes(key))),
      }));
    },
    startAgain: ({ id }) =>
      store.setState(({ questions }) => ({
        open: null,
        questions: new Map([...questions].filter(([key]) => !key.startsWith(`${id}/`))),
      })),
    toggleNotes: () => store.setState(({ notes }) => ({ notes: !notes })),
    answerTogether: (together) => store.setState(together ? { together, notes: false } : { together }),
  };
}
