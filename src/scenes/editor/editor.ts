/** The reader's own tour: a store of its own beside that of the app, because undo takes back nothing of the view. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Draft, draftOf, indexOf, sceneOf, withScene } from '../../domain/ownTour/draft.ts';
import { changedTo, type History, redone, startedWith, undone } from '../../domain/ownTour/history.ts';
import { emptyTour, type OwnScene, type OwnTour, sceneQuery } from '../../domain/ownTour/ownTour.ts';
import { withText } from '../../domain/ownTour/words.ts';
import { LIMITS, MOST_SCENES } from '../../domain/ownTour/ownLimits.ts';
import { readOwnTour } from '../../domain/ownTour/readOwnTour.ts';
import type { Tour } from '../../domain/tour/tour.ts';
import type { ReadTour, TourFault } from '../../domain/ownTour/tourFault.ts';
import type { Language } from '../../domain/language.ts';
import type { TourChange } from '../../i18n/myTour.ts';
import { viewTitle } from '../../state/derived/viewInWords.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { plainQuery } from '../../state/viewCodec.ts';
import { keptTour } from './keptTour.ts';
import { recordChecks } from './recordChecks.ts';

/** What the editor shows. */
export interface EditorState {
  readonly history: History<Draft, TourChange>;
  /** The key of the scene whose fields are open; null for none. */
  readonly open: number | null;
  /** The id of the question whose fields are open; null for none. */
  readonly question: string | null;
  /** The language of the texts that are shown and written. */
  readonly language: Language;
  /** Whether the browser keeps the tour; null while nothing was to be kept. */
  readonly kept: boolean | null;
  /** The tour as it was shown in the player last; null before. */
  readonly previewed: Tour | null;
  /** Whether the link of the tour is shown. */
  readonly linking: boolean;
  /** What was wrong in the file or link that was opened last. */
  readonly faults: readonly TourFault[];
  /** What was done last, for the line that says so; null before. */
  readonly done: { readonly how: 'changed' | 'undone' | 'redone'; readonly change: TourChange } | null;
}

/** The store and all that changes it. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  /**
   * Changes the tour. Changes in succession with the same `joined` are undone together, such as typing in a field.
   * Returns false if another tab has changed it since: then that is shown, and the change is not made.
   */
  readonly change: (make: (draft: Draft) => Draft, change: TourChange, joined?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Adds the view of the app at the end, with its name as the title, and opens its fields. A full tour stays as it is. */
  readonly addView: () => void;
  /** Opens the text of a file. What cannot be read leaves the tour as it is. */
  readonly openFile: (text: string) => void;
  /** Puts another tour in the place of this one, which undo brings back. Without one the faults are only said. */
  readonly replaceWith: (read: ReadTour, kind: 'opened' | 'copied' | 'started') => void;
  readonly openScene: (key: number | null) => void;
  /** Opens the fields of a question, and those of the scene with this key. */
  readonly openQuestion: (id: string | null, scene?: number) => void;
  readonly writeIn: (language: Language) => void;
  readonly showPreview: (previewed: Tour) => void;
  readonly showLink: (linking: boolean) => void;
  readonly dismissFaults: () => void;
}

const EDITORS = new WeakMap<Lodelines['store'], Editor>();

/** The editor of an app: the same one each time, with the tour that the browser has kept. */
export function editorOf(lodelines: Pick<Lodelines, 'store' | 'dataset' | 'environment'>): Editor {
  const known = EDITORS.get(lodelines.store);
  if (known) return known;
  const editor = createEditor(lodelines);
  EDITORS.set(lodelines.store, editor);
  return editor;
}

function createEditor({
  store: app,
  dataset,
  environment,
}: Pick<Lodelines, 'store' | 'dataset' | 'environment'>): Editor {
  const keeping = keptTour(environment.preferences);
  const kept = keeping.read();
  const fresh = emptyTour(dataset.release);
  const first = kept ?? fresh;
  const store = createStore<EditorState>(() => ({
    history: startedWith(draftOf(first), { kind: 'started', lesson: false }),
    open: null,
    question: null,
    language: languageOf(first) ?? app.getState().view.lang,
    kept: null,
    previewed: null,
    linking: false,
    faults: [],
    done: null,
  }));
  const show = (
    history: EditorState['history'],
    how: 'changed' | 'undone' | 'redone',
    change: TourChange,
  ) => {
    if (history === store.getState().history) return;
    store.setState({ history, done: { how, change }, kept: keeping.write(history.present.state) });
  };
  /** The history with what another tab has kept since, so that no tab writes over the scenes of another. */
  const current = (): EditorState['history'] => {
    const { history } = store.getState();
    const other = keeping.readOther();
    if (!other) return history;
    const draft = draftOf(other, history.present.state.nextKey);
    return changedTo(history, draft, { kind: 'elsewhere' });
  };
  /** Shows what another tab has kept since, with the same scene open by its place. Returns whether there is any. */
  const showOther = (): boolean => {
    const { history, open } = store.getState();
    const latest = current();
    if (latest === history) return false;
    const at = open === null ? -1 : indexOf(history.present.state, open);
    show(latest, 'changed', latest.present.change);
    store.setState({ open: latest.present.state.scenes[at]?.key ?? null });
    return true;
  };
  const changeFrom = (history: EditorState['history'], draft: Draft, what: TourChange, joined?: string) =>
    show(changedTo(history, draft, what, joined), 'changed', what);
  const change: Editor['change'] = (make, what, joined) => {
    // It is meant for what is shown here: ids of questions repeat from lesson to lesson.
    if (showOther()) return false;
    const { history } = store.getState();
    changeFrom(history, make(history.present.state), what, joined);
    return true;
  };
  const replaceWith: Editor['replaceWith'] = ({ tour, faults }, kind) => {
    store.setState({ faults });
    if (!tour) return;
    const lesson = tour.lesson !== undefined;
    const what: TourChange =
      kind === 'started' ? { kind, lesson } : { kind, lesson, scenes: tour.scenes.length };
    const history = current();
    const { nextKey } = history.present.state;
    changeFrom(history, draftOf({ ...tour, release: tour.release ?? dataset.release }, nextKey), what);
    store.setState({ open: null, question: null, language: languageOf(tour) ?? app.getState().view.lang });
  };
  return {
    store,
    change,
    undo: () => {
      if (showOther()) return;
      const { history } = store.getState();
      show(undone(history), 'undone', history.present.change);
    },
    redo: () => {
      if (showOther()) return;
      const history = redone(store.getState().history);
      show(history, 'redone', history.present.change);
    },
    addView: () => {
      const history = current();
      if (history.present.state.scenes.length >= MOST_SCENES) {
        store.setState({ done: { how: 'changed', change: { kind: 'full', most: MOST_SCENES } } });
        return;
      }
      const { view } = app.getState();
      const { language } = store.getState();
      const title = viewTitle({ ...view, lang: language }, dataset).slice(0, LIMITS.title[language].most);
      const scene = {
        ...sceneOf(''),
        ...currentView({ store: app, dataset }),
        title: withText({}, language, title),
      };
      const draft = withScene(history.present.state, scene);
      changeFrom(history, draft, { kind: 'added', scene: draft.scenes.length });
      store.setState({ open: draft.scenes.at(-1)?.key ?? null });
    },
    openFile: (text) => replaceWith(readOwnTour(text, recordChecks(dataset)), 'opened'),
    replaceWith,
    openScene: (open) => store.setState({ open }),
    openQuestion: (question, scene) =>
      store.setState({ question, ...(scene !== undefined && { open: scene }) }),
    writeIn: (language) => store.setState({ language }),
    showPreview: (previewed) => store.setState({ previewed }),
    showLink: (linking) => store.setState({ linking }),
    dismissFaults: () => store.setState({ faults: [] }),
  };
}

/** The view of the app as that of a scene, and what it has selected, whose sources are those of the scene. */
export function currentView({
  store,
  dataset,
}: Pick<Lodelines, 'store' | 'dataset'>): Pick<OwnScene, 'view' | 'show'> {
  const { view } = store.getState();
  const { kind, id } = view.selection ?? {};
  const shown = { partnership: 'partnerships', event: 'events', country: 'countries' } as const;
  return { view: sceneQuery(plainQuery(view, dataset)), show: kind && id ? { [shown[kind]]: [id] } : {} };
}

/** The only language of the texts of a tour; null if it has texts in both or none. */
function languageOf({ title, scenes }: OwnTour): Language | null {
  const used = new Set([title, ...scenes.flatMap((scene) => [scene.title, scene.text])].flatMap(Object.keys));
  const [only] = used;
  return used.size === 1 ? (only as Language) : null;
}
