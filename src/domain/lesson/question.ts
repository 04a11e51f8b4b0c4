/** The questions of a lesson: what is asked, and what is right. */
import type { Day } from '../time/date.ts';
import type { Words } from '../tour/tour.ts';

/** What all questions have. */
interface Asked {
  /** Unique in its lesson. */
  readonly id: string;
  readonly prompt: Words;
  readonly hint: Words;
  /** What a reader is told after a right answer; for a short text, after any. */
  readonly right: Words;
  /** What a reader is told after an answer that is not right. */
  readonly wrong: Words;
  /** Ids of partnerships and events that show what is right. */
  readonly evidence?: readonly string[] | undefined;
}

/** An option of a choice. */
export interface Option {
  readonly text: Words;
  readonly right?: true | undefined;
}

/** One option is right. A prediction is asked before the map of its scene is shown, and has no score. */
export interface ChooseOne extends Asked {
  readonly type: 'choose-one' | 'predict';
  readonly options: readonly Option[];
}

/** Two options or more are right. */
export interface ChooseSeveral extends Asked {
  readonly type: 'choose-several';
  readonly options: readonly Option[];
}

/** A country, a partnership or an event is to be selected, on the map or in the list. */
export interface Select extends Asked {
  readonly type: 'select';
  readonly kind: 'country' | 'partnership' | 'event';
  /** Alpha-3 codes or ids, each of which is right. */
  readonly key: readonly string[];
}

/** The map is to be moved to a day. */
export interface SetDate extends Asked {
  readonly type: 'set-date';
  /** The day as `2024-07-01`. */
  readonly day: string;
  /** How many days before or after it are right, too. */
  readonly tolerance: number;
}

/** Items are to be put in order. */
export interface Order extends Asked {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly { readonly text: Words }[];
}

/** What is on the left is to be matched with what is on the right. */
export interface Match extends Asked {
  readonly type: 'match';
  readonly pairs: readonly { readonly left: Words; readonly right: Words }[];
}

/** A number is to be estimated on a scale. */
export interface Estimate extends Asked {
  readonly type: 'estimate';
  readonly value: number;
  readonly unit: Words;
  /** The ends of the scale, both inclusive. */
  readonly range: readonly [from: number, to: number];
  /** How far off an estimate may be, in the unit. */
  readonly tolerance: number;
}

/** A sentence or two, which readers compare with a model answer. */
export interface ShortText extends Asked {
  readonly type: 'short-text';
  readonly model: Words;
}

/** A question of a lesson. */
export type Question = ChooseOne | ChooseSeveral | Select | SetDate | Order | Match | Estimate | ShortText;

/** The type of a question. */
export type QuestionType = Question['type'];

/** The answers, by type of question. Options, items and pairs are named by their index in the file, from 0. */
export interface Answers {
  readonly 'choose-one': number;
  readonly predict: number;
  readonly 'choose-several': readonly number[];
  /** A code or an id. */
  readonly select: string;
  readonly 'set-date': Day;
  /** All items, in the order of the reader. */
  readonly order: readonly number[];
  /** For each left side, the pair whose right side was chosen; null without a choice. */
  readonly match: readonly (number | null)[];
  readonly estimate: number;
  readonly 'short-text': string;
}

/** Whether a question counts in the score of its lesson. */
export function isScored({ type }: Pick<Question, 'type'>): boolean {
  return type !== 'predict' && type !== 'short-text';
}
