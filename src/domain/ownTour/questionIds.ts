/** Ids of the questions of a reader's own lesson: each has its own, as the worksheet and answers name it. */
import { type Fields, isFields, isId, type Note, own } from './readFields.ts';

/** Gives each question an id of its own: its own one, or a new one. */
export interface Naming {
  /** Every id that a question of the file has, or has been given. */
  readonly taken: Set<string>;
  /** The ids that questions before have. */
  readonly used: Set<string>;
}

/** The naming of the questions of a file, of which all scenes are known. */
export function namingOf(scenes: readonly unknown[]): Naming {
  const questions = scenes.flatMap((scene) => {
    const list = isFields(scene) ? own(scene, 'questions') : null;
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  });
  const ids = questions.flatMap((question) => {
    const id = isFields(question) ? own(question, 'id') : null;
    return isId(id, 'ids') ? id : [];
  });
  return { taken: new Set(ids), used: new Set() };
}

/** The id of a question: its own, or a new one, which is noted. */
export function nameOf(question: Fields, { taken, used }: Naming, note: Note): string {
  const asked = own(question, 'id');
  const isFree = isId(asked, 'ids') && !used.has(asked);
  const id = isFree ? asked : freeId(taken);
  if (!isFree) note('id', { kind: 'renamed', id });
  taken.add(id);
  used.add(id);
  return id;
}

/** An id that is not taken: `q1`, `q2` and so on. */
export function freeId(taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`q${n}`)) n += 1;
  return `q${n}`;
}
