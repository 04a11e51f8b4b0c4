/** A tour that is being edited, and all that can be done to it. Pure: each change gives another draft. */
import { questionsOf } from '../lesson/lesson.ts';
import { freeId } from './questionIds.ts';
import type { OwnScene, OwnTour } from './ownTour.ts';

/** A scene with a key that it keeps when it is moved. */
export interface DraftScene extends OwnScene {
  readonly key: number;
}

/** A tour whose scenes have keys. */
export interface Draft extends OwnTour {
  readonly scenes: readonly DraftScene[];
  /** The key of the next new scene. Keys are never used again, also not after an undo. */
  readonly nextKey: number;
}

/** The draft of a tour. `firstKey` is higher than all keys that were used before. */
export function draftOf(tour: OwnTour, firstKey = 1): Draft {
  const scenes = tour.scenes.map((scene, index) => ({ ...scene, key: firstKey + index }));
  return { ...tour, scenes, nextKey: firstKey + scenes.length };
}

/** A scene of a view, without texts. */
export function sceneOf(view: string): OwnScene {
  return { view, title: {}, text: {}, notes: {}, show: {}, cites: [], transition: 'fly' };
}

/** Adds a scene at the end, or after another one. */
export function withScene(draft: Draft, scene: OwnScene, after?: number): Draft {
  const at = after === undefined ? draft.scenes.length : indexOf(draft, after) + 1;
  const added = { ...scene, key: draft.nextKey };
  return { ...draft, scenes: draft.scenes.toSpliced(at, 0, added), nextKey: draft.nextKey + 1 };
}

/** Moves a scene to a 0-based place, at most to the first or the last. */
export function withMoved(draft: Draft, key: number, to: number): Draft {
  const from = indexOf(draft, key);
  const scene = draft.scenes[from];
  if (!scene) return draft;
  const place = Math.min(Math.max(to, 0), draft.scenes.length - 1);
  return place === from
    ? draft
    : { ...draft, scenes: draft.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** Adds a copy of a scene after it. Its questions get ids of their own. */
export function withCopy(draft: Draft, key: number): Draft {
  const scene = draft.scenes[indexOf(draft, key)];
  if (!scene) return draft;
  const taken = new Set(questionsOf(draft).map(({ id }) => id));
  const questions = (scene.questions ?? []).map((question) => {
    const id = freeId(taken);
    taken.add(id);
    return { ...question, id };
  });
  return withScene(draft, { ...scene, ...(questions.length > 0 && { questions }) }, key);
}

/** Takes a scene out, and its questions from the worksheet. */
export function withoutScene(draft: Draft, key: number): Draft {
  const scenes = draft.scenes.filter((scene) => scene.key !== key);
  return withWorksheetKept({ ...draft, scenes });
}

/** Takes from the worksheet what is no question of the draft. */
export function withWorksheetKept(draft: Draft): Draft {
  const { lesson } = draft;
  if (!lesson) return draft;
  const ids = new Set(questionsOf(draft).map(({ id }) => id));
  const worksheet = lesson.worksheet.filter((id) => ids.has(id));
  return worksheet.length === lesson.worksheet.length
    ? draft
    : { ...draft, lesson: { ...lesson, worksheet } };
}

/** Changes parts of a scene; `minutes: null` takes them out. */
export function withChanged(
  draft: Draft,
  key: number,
  { minutes, ...change }: Partial<Omit<OwnScene, 'minutes'>> & { readonly minutes?: number | null },
): Draft {
  const changed = ({ minutes: before, ...scene }: DraftScene): DraftScene => {
    const kept = minutes === undefined ? before : minutes;
    return { ...scene, ...change, ...(typeof kept === 'number' && { minutes: kept }) };
  };
  return { ...draft, scenes: draft.scenes.map((scene) => (scene.key === key ? changed(scene) : scene)) };
}

/** The 0-based place of a scene; -1 if there is none with this key. */
export function indexOf({ scenes }: Draft, key: number): number {
  return scenes.findIndex((scene) => scene.key === key);
}
