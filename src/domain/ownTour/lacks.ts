/** What a class would still miss in a lesson that is being edited. Nothing of it keeps a lesson from being saved. */
import { type Language, LANGUAGES } from '../language.ts';
import { PARTS } from '../lesson/limits.ts';
import type { Question } from '../lesson/question.ts';
import type { Draft, DraftScene } from './draft.ts';
import { askedQuestion, wordsOfQuestion } from './ownQuestion.ts';
import type { RecordChecks } from './readFields.ts';
import { hasWords } from './words.ts';

/** What is missing in a question. */
export type Lack =
  | {
      readonly kind:
        | 'prompt'
        /** Fewer than two options, items or pairs with words. */
        | 'options'
        | 'items'
        | 'pairs'
        /** Some of them have no words: pupils do not get these. */
        | 'empty'
        | 'no-right'
        /** Several where one is asked for, one where several are, and all. */
        | 'several-right'
        | 'one-right'
        | 'all-right'
        | 'key'
        /** The ends of the scale are the wrong way round, or the number is outside of them. */
        | 'scale'
        /** Half of the scale is right. */
        | 'wide'
        | 'model'
        /** A prediction of which the map was never hidden. */
        | 'first'
        /** The map of the scene shows what is right before anything is done. */
        | 'given';
    }
  /** What is right has an id or a code that is not in the data. */
  | { readonly kind: 'absent'; readonly id: string }
  /** Words in the other language only. */
  | { readonly kind: 'language'; readonly language: Language };

/** A question in which something is missing. */
interface Lacking {
  readonly question: Question;
  /** The key of its scene. */
  readonly scene: number;
  /** Its 1-based number in the lesson. */
  readonly n: number;
  /** At least one, the most important first. */
  readonly lacks: readonly Lack[];
  /** Whether pupils do not get it as it is. */
  readonly hidden: boolean;
}

/** What only the map knows. */
export interface SceneChecks extends Pick<RecordChecks, 'has'> {
  /** Whether the view of a scene shows at its start what is right. */
  readonly givesAway: (view: string, question: Question) => boolean;
}

/** The questions in which something is missing, in order. */
export function lacking(draft: Draft, checks: SceneChecks): Lacking[] {
  const languages = LANGUAGES.filter((language) => draft.title[language]?.trim());
  let n = 0;
  return draft.scenes.flatMap((scene, index) =>
    (scene.questions ?? []).flatMap((question) => {
      n += 1;
      const lacks = lacksOf(question, scene, index, languages, checks);
      return lacks.length === 0
        ? []
        : [{ question, scene: scene.key, n, lacks, hidden: askedQuestion(question) === null }];
    }),
  );
}

function lacksOf(
  question: Question,
  { view }: DraftScene,
  index: number,
  languages: readonly Language[],
  checks: SceneChecks,
): readonly Lack[] {
  const written = wordsOfQuestion(question).filter(hasWords);
  const untranslated = languages.filter((language) => written.some((text) => !text[language]?.trim()));
  return [
    ...when(!hasWords(question.prompt), 'prompt'),
    ...ownLacks(question, checks),
    ...when(question.type === 'predict' && index === 0, 'first'),
    ...when(checks.givesAway(view, question), 'given'),
    ...untranslated.map((language) => ({ kind: 'language', language }) as const),
  ];
}

function ownLacks(question: Question, { has }: SceneChecks): readonly Lack[] {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several': {
      const { options, type } = question;
      const written = options.filter(({ text }) => hasWords(text));
      const right = written.filter((option) => option.right).length;
      const several = type === 'choose-several';
      return [
        ...few('options', options.length, written.length),
        ...when(right === 0, 'no-right'),
        ...when(!several && right > 1, 'several-right'),
        ...when(several && right === 1, 'one-right'),
        ...when(several && right > 1 && right === written.length, 'all-right'),
      ];
    }
    case 'order': {
      const { items } = question;
      return few('items', items.length, items.filter(({ text }) => hasWords(text)).length);
    }
    case 'match': {
      const { pairs } = question;
      const whole = pairs.filter(({ left, right }) => hasWords(left) && hasWords(right));
      return few('pairs', pairs.length, whole.length);
    }
    case 'select': {
      const { key, kind } = question;
      return [
        ...when(key.length === 0, 'key'),
        ...key.filter((id) => !has(kind, id)).map((id) => ({ kind: 'absent', id }) as const),
      ];
    }
    case 'estimate': {
      const { value, range, tolerance } = question;
      const [from, to] = range;
      const isScale = from < value && value < to;
      return [...when(!isScale, 'scale'), ...when(isScale && 4 * tolerance >= to - from, 'wide')];
    }
    case 'short-text':
      return when(!hasWords(question.model), 'model');
    case 'set-date':
      return [];
  }
}

function few(kind: 'options' | 'items' | 'pairs', all: number, written: number): readonly Lack[] {
  return written < PARTS.least ? [{ kind }] : when(written < all, 'empty');
}

type Plain = Exclude<Lack['kind'], 'absent' | 'language'>;

function when(is: boolean, kind: Plain): readonly Lack[] {
  return is ? [{ kind }] : [];
}
