/** All changes of the state, as plain functions. Components and syncs change the state only through these. */
import type { Dataset } from '../data/dataset.ts';
import { loadCode, LoadError } from '../data/load.ts';
import type { AxisView } from '../domain/time/axisView.ts';
import type { Day } from '../domain/time/date.ts';
import { addYears } from '../domain/time/date.ts';
import { type FilterKey, NO_FILTERS } from '../domain/partnership/filter.ts';
import type { Language, Localised } from '../domain/language.ts';
import { hasLayer, type Layer, layerText, TIES } from '../domain/figures/layer.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Lens } from '../domain/partnership/query.ts';
import type { Speed } from '../domain/time/playback.ts';
import type { Handle, Mode, Time } from '../domain/time/time.ts';
import { formatTime, inMode } from '../domain/time/time.ts';
import { nextDay, previousDay } from '../domain/time/sortedDays.ts';
import type { Tour } from '../domain/tour/tour.ts';
import { hasMessages, loadMessages } from '../i18n/messages.ts';
import { capabilities } from './capabilities.ts';
import { inOptionOrder } from './derived/filterOptions.ts';
import { recordSpan } from './derived/lensRecord.ts';
import { timeOfEvent } from './derived/eventTime.ts';
import type { Navigation } from './derived/navigation.ts';
import { openScene } from './derived/openScene.ts';
import { positionsOf } from './derived/positions.ts';
import type { Selectors } from './derived/selectors.ts';
import type { Sorting } from './derived/sorting.ts';
import type { ReaderSettings, TextSize } from './preferences.ts';
import { type DetailsState, type DialogName, type FiguresState, firstCard, type Hover } from './store.ts';
import type { Session, Store, TalkCard } from './store.ts';
import {
  type Camera,
  type Symbology,
  projectionOf,
  sameSelection,
  type Selection,
  type Theme,
  type Ui,
  type View,
  type ViewState,
} from './view.ts';
import { keepingEqual, type Rejected, sceneView } from './viewCodec.ts';

/** The actions of an app. `handle` is the end of an interval to change: its first day (`start`) or its last (`day`). */
export interface Actions {
  /** Sets the time. Days outside the axis are clamped to its first or last day. */
  readonly setTime: (time: Time) => void;
  /** Sets the date, or one end of the interval. An end cannot pass the other one. */
  readonly setDay: (day: Day, handle?: Handle) => void;
  /** Shifts the interval by days, keeping its length, at most to the ends of the axis. */
  readonly shiftWindow: (days: number) => void;
  /** Sets the time mode. A new interval starts one year before the date. */
  readonly setMode: (mode: Mode) => void;
  /** Goes to the next (1) or previous (-1) day with an event of the lens and filters. Does nothing without one. */
  readonly stepEvent: (direction: 1 | -1, handle?: Handle) => void;
  readonly stepDay: (days: number, handle?: Handle) => void;
  readonly stepYear: (years: number, handle?: Handle) => void;
  /** Sets the selection; null clears it. Selecting an event sets the date to it, unless the time is locked. */
  readonly select: (selection: Selection) => void;
  /** Selects an item and changes date, lens and camera so that it is visible, unless they are locked. */
  readonly navigateTo: (navigation: Navigation) => void;
  /** Fits the camera to the items, unless the map is locked. */
  readonly fitTo: (things: readonly NonNullable<Selection>[]) => void;
  /** Selects a country and compares it with `other`. Null, or the same country, ends the comparison. */
  readonly compare: (party: Party, other: Party | null) => void;
  readonly setLens: (lens: Lens) => void;
  /** Sets the values of a filter. Values that are not among its options are ignored. */
  readonly setFilter: (key: FilterKey, values: readonly string[]) => void;
  readonly removeFilter: (key: FilterKey, value: string) => void;
  /** Removes all filters, but not the lens. */
  readonly clearFilters: () => void;
  /** Switches between map, globe and list. A change of projection resets the camera to the whole world. */
  readonly showAs: (view: View) => void;
  /** Sets the layer that the countries are coloured by. */
  readonly setLayer: (layer: Layer) => void;
  readonly setForm: (form: Symbology) => void;
  /** Sets the camera. Null fits the whole world. */
  readonly setCamera: (camera: Camera | null) => void;
  readonly setLanguage: (lang: Language) => void;
  /** Sets the reader's theme. The view no longer names one, because it would take its place. */
  readonly setTheme: (theme: Theme) => void;
  /** Sets the reader's text size. */
  readonly setTextSize: (textSize: TextSize) => void;
  /** Sets whether the reader wants a picture instead of the map of the engine. */
  readonly setSimplified: (simplified: boolean) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Switches between the layouts. A presentation of a tour from its first scene begins with a card. */
  readonly setUi: (ui: Ui) => void;
  readonly setAxis: (axis: AxisView) => void;
  readonly setLanes: (lanes: boolean) => void;
  readonly setSorting: (sorting: Partial<Sorting>) => void;
  /** Shows the details of the selection in an embed, instead of its name only. */
  readonly expand: () => void;
  /** Opens a dialog. A notice that one has failed goes: this is the next attempt. */
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  /** Sets what was kept for the reader, and leaves the view: its theme goes before that of the reader. */
  readonly restoreSettings: (settings: Partial<ReaderSettings>) => void;
  /** Shows a notice that a part of the page could not be loaded (a `LoadError`) or not be shown, and closes the dialog. */
  readonly tellFailure: (error: unknown) => void;
  /** Shows a notice with an address that the sandbox of the frame forbids to open. */
  readonly tellShut: (address: string) => void;
  /** Shows a notice in the words of a part of the page. */
  readonly tell: (text: Localised) => void;
  /** Sets `ready`. Stays false while the figures of the view's layer are waiting or loading. */
  readonly setReady: (ready: boolean) => void;
  readonly setHover: (hover: Hover) => void;
  /** Sets the size of the part of the map that no panel covers; null when the map is unmounted. */
  readonly setMapSize: (mapSize: Session['mapSize']) => void;
  readonly setDetails: (details: DetailsState) => void;
  /** Sets the figures. If they do not contain the layer of the view, it falls back to `ties`, with a notice. */
  readonly setFigures: (figures: FiguresState) => void;
  readonly dismissNotice: () => void;
  /**
   * Replaces the view with one from outside, for example after Back in the browser, once its language has
   * loaded. Equal parts stay identical objects. A layer without figures falls back as in `setFigures`.
   * `rejected` is shown in a notice. `tour` is that of the view, if it has not been opened before.
   */
  readonly setView: (view: ViewState, rejected: readonly Rejected[], tour?: Tour | null) => void;
  /** Loads a tour and opens it at a scene, by default the first. Does nothing if there is no such tour. */
  readonly openTour: (id: string, step?: number) => void;
  /** Opens a tour at a scene, by default the first. */
  readonly showTour: (tour: Tour, step?: number) => void;
  /** Puts a tour with changed scenes in the place of the open one of the same id. The view stays. */
  readonly changeTour: (tour: Tour) => void;
  /** Shows a scene of the open tour, counted from 1: the first or the last one if there is none of that number. */
  readonly goToStep: (step: number) => void;
  /** Presents a card in the place of the scene beside it. Does nothing without a tour. */
  readonly showCard: (card: TalkCard) => void;
  /** Sets the factor of the size of the text that is presented. */
  readonly setTalkScale: (talkScale: number) => void;
  /** Shows the scene of the open tour again, after the reader has changed the view. */
  readonly backToTour: () => void;
  /** Lets the open tour play by itself, or stops it. Plays from the first scene if it is at the last. */
  readonly setTouring: (touring: boolean) => void;
  /** Sets what of the view answers a question. */
  readonly setAnswering: (answering: Session['answering']) => void;
  /** Closes the tour. The view stays. */
  readonly leaveTour: () => void;
}

/** Clears the hover: the hovered element may be unmounted by the change, without a leave event. */
const NO_HOVER = { hover: null } as const;

/** Loads a tour; null if there is none with this id. Rejects with a `LoadError`. */
export type LoadTour = (id: string) => Promise<Tour | null>;

/** The actions of a store. They respect the locks of an embed only where their docstrings say so. */
export function createActions(
  store: Store,
  dataset: Dataset,
  selectors: Selectors,
  loadTour?: LoadTour,
): Actions {
  /** Changes view and session in one step, so that subscribers are called once. */
  const show = (view: ViewState, change: Partial<Session> = {}) =>
    store.setState(({ view: before, session }) => ({
      view,
      session: {
        ...session,
        // The new map or list sets `ready` once it has rendered.
        ...(view.view !== before.view && { ready: false }),
        ...change,
      },
    }));
  const setView = (change: Partial<ViewState>, sessionChange?: Partial<Session>) =>
    show({ ...store.getState().view, ...change }, sessionChange);
  const setSession = (change: Partial<Session>) =>
    store.setState(({ session }) => ({ session: { ...session, ...change } }));
  const axis = recordSpan(dataset);
  const clamp = (day: Day) => Math.min(Math.max(day, axis.start), axis.end - 1);
  const getTime = () => store.getState().view.time;
  const may = () => capabilities(store.getState().view);
  const setTime = (time: Time) => {
    const day = clamp(time.day);
    const next =
      time.mode === 'between' ? { ...time, day, start: Math.min(clamp(time.start), day) } : { ...time, day };
    if (formatTime(next) !== formatTime(getTime())) setView({ time: next });
  };
  const dayOf = (handle: Handle) => {
    const time = getTime();
    return handle === 'start' && time.mode === 'between' ? time.start : time.day;
  };
  const setDay = (day: Day, handle: Handle = 'day') => {
    const time = getTime();
    if (time.mode !== 'between') setTime({ ...time, day });
    else if (handle === 'start') setTime({ ...time, start: Math.min(day, time.day) });
    else setTime({ ...time, day: Math.max(day, time.start) });
  };

  const setBoundsTarget = (positions: Session['boundsTarget']['positions'], fills: boolean) => {
    if (may().camera) setSession({ boundsTarget: { positions, fills } });
  };

  /** Calls `show` once the messages of the language have loaded, unless another call came later. */
  let latestCall = 0;
  const inLanguage = (language: Language, show: () => void) => {
    const call = ++latestCall;
    if (hasMessages(language)) show();
    else loadCode(language, loadMessages(language)).then(() => call === latestCall && show(), tellFailure);
  };
  const tellFailure = (error: unknown) =>
    setSession({
      dialog: null,
      notice: error instanceof LoadError ? { kind: 'unloaded' } : { kind: 'broken', error },
    });
  const noticeOf = (rejected: readonly Rejected[]): Partial<Session> =>
    rejected.length > 0 ? { notice: { kind: 'rejected', rejected } } : {};
  /** The layer as a rejected value if the figures have loaded without it; otherwise empty. */
  const withoutFigures = (layer: Layer, figures: FiguresState): readonly Rejected[] =>
    figures.state !== 'ready' || hasLayer(figures.figures, layer)
      ? []
      : [{ key: 'layer', text: layerText(layer) }];
  const showFromOutside: Actions['setView'] = (asked, rejected, tour = null) =>
    inLanguage(asked.lang, () => {
      const { view: before, session } = store.getState();
      const unknown = withoutFigures(asked.layer, session.figures);
      const view = keepingEqual(before, unknown.length > 0 ? { ...asked, layer: TIES } : asked, dataset);
      const opens = !sameSelection(before.selection, view.selection);
      show(view, {
        ...(opens && { expanded: false }),
        ...(tour && { tour }),
        ...noticeOf([...rejected, ...unknown]),
      });
    });
  const showTour = (tour: Tour, step = 1) => {
    const known = Math.min(Math.max(step, 1), tour.scenes.length);
    const { view } = store.getState();
    const before = openScene(store.getState());
    // Who has chosen the list in a tour keeps it from scene to scene.
    const listed = view.view === 'list' && view.tour?.id === tour.id && !before?.view.includes('view=list');
    setSession({ hover: null, playing: false, card: null });
    const scene = sceneView(tour, known, view, dataset);
    showFromOutside(listed ? { ...scene, view: 'list' } : scene, [], tour);
  };
  const goToStep = (step: number) => {
    const { view, session } = store.getState();
    if (view.tour && session.tour) showTour(session.tour, step);
  };
  /** Shows a tour once it has loaded, unless another one was asked for later. */
  let latestTour = 0;
  const openTour = async (id: string, step?: number) => {
    const call = ++latestTour;
    try {
      const { tour: known } = store.getState().session;
      const tour = known?.id === id ? known : await loadTour?.(id);
      if (tour && call === latestTour) showTour(tour, step);
    } catch (error) {
      if (call === latestTour) tellFailure(error);
    }
  };
  const setFilter = (key: FilterKey, values: readonly string[]) =>
    setView({ [key]: inOptionOrder(dataset, key, values) });

  return {
    setTime,
    setDay,
    shiftWindow: (days) => {
      const time = getTime();
      if (time.mode !== 'between') return;
      const shift = Math.min(Math.max(days, axis.start - time.start), axis.end - 1 - time.day);
      setTime({ ...time, start: time.start + shift, day: time.day + shift });
    },
    setMode: (mode) => {
      const time = getTime();
      if (mode !== time.mode) setTime(inMode(time, mode, clamp(addYears(time.day, -1))));
    },
    stepEvent: (direction, handle = 'day') => {
      const { eventDays } = selectors.record(store.getState().view);
      const day = (direction === 1 ? nextDay : previousDay)(eventDays, dayOf(handle));
      if (day !== null) setDay(day, handle);
    },
    stepDay: (days, handle = 'day') => setDay(dayOf(handle) + days, handle),
    stepYear: (years, handle = 'day') => setDay(addYears(dayOf(handle), years), handle),
    select: (selection) => {
      const event = selection?.kind === 'event' ? dataset.events.get(selection.id) : undefined;
      // The filters would cover the panel with the details.
      if (selection && store.getState().session.dialog === 'filters') setSession({ dialog: null });
      const moves = event && may().time;
      const change = { selection, compare: null, ...(moves && { time: timeOfEvent(getTime(), event) }) };
      setView(change, NO_HOVER);
    },
    navigateTo: (navigation) => {
      const time = may().time ? navigation.time : getTime();
      setView({ ...navigation, time });
      setBoundsTarget(positionsOf(dataset, navigation.selection, time.day), false);
    },
    fitTo: (things) => {
      const positions = things.flatMap((thing) => positionsOf(dataset, thing, getTime().day));
      setBoundsTarget(positions, true);
    },
    compare: (id, other) =>
      setView({ selection: { kind: 'country', id }, compare: other === id ? null : other }, NO_HOVER),
    setLens: (lens) => setView({ lens }),
    setFilter,
    removeFilter: (key, value) =>
      setFilter(
        key,
        store.getState().view[key].filter((one) => one !== value),
      ),
    clearFilters: () => setView(NO_FILTERS),
    showAs: (view) => {
      const stays = projectionOf(view) === projectionOf(store.getState().view.view);
      setView({ view, ...(!stays && { map: null }) }, NO_HOVER);
    },
    setLayer: (layer) => setView({ layer }),
    setForm: (form) => setView({ form }),
    setCamera: (map) => setView({ map }),
    setLanguage: (lang) => inLanguage(lang, () => setView({ lang })),
    setTheme: (theme) => setView({ theme: 'auto' }, { theme }),
    setTextSize: (textSize) => setSession({ textSize }),
    // The map sets `ready` again once it has rendered.
    setSimplified: (simplified) => setSession({ simplified, ready: false }),
    setPlaying: (playing) => setSession({ playing }),
    setSpeed: (speed) => setSession({ speed }),
    setUi: (ui) => {
      const view = { ...store.getState().view, ui };
      show(view, { ...NO_HOVER, dialog: null, card: firstCard(view) });
    },
    setAxis: (axisView) => setView({ axis: axisView }),
    setLanes: (lanes) => setView({ lanes }),
    setSorting: (change) => setSession({ sorting: { ...store.getState().session.sorting, ...change } }),
    expand: () => setSession({ expanded: true }),
    openDialog: (dialog) => {
      const { notice } = store.getState().session;
      const failed = notice?.kind === 'unloaded' || notice?.kind === 'broken';
      setSession({ dialog, ...(failed && { notice: null }) });
    },
    closeDialog: () => setSession({ dialog: null }),
    setSingleKeys: (singleKeys) => setSession({ singleKeys }),
    restoreSettings: (settings) => setSession(settings),
    tellFailure,
    tell: (text) => setSession({ notice: { kind: 'told', text } }),
    tellShut: (address) => setSession({ notice: { kind: 'shut', address } }),
    setReady: (ready) => {
      const { view, session } = store.getState();
      const due = view.layer.kind !== 'ties' && ['waiting', 'loading'].includes(session.figures.state);
      if ((ready && !due) !== session.ready) setSession({ ready: ready && !due });
    },
    setHover: (hover) => {
      const { hover: before } = store.getState().session;
      if (!sameSelection(before, hover)) setSession({ hover });
    },
    setMapSize: (mapSize) => setSession({ mapSize }),
    setDetails: (details) => setSession({ details }),
    setFigures: (figures) => {
      const { view } = store.getState();
      const rejected = withoutFigures(view.layer, figures);
      show(rejected.length > 0 ? { ...view, layer: TIES } : view, { figures, ...noticeOf(rejected) });
    },
    dismissNotice: () => setSession({ notice: null }),
    setView: showFromOutside,
    openTour: (id, step) => void openTour(id, step),
    showTour,
    changeTour: (tour) => {
      const { view, session } = store.getState();
      if (session.tour?.id !== tour.id) return;
      const open = view.tour && { ...view.tour, step: Math.min(view.tour.step, tour.scenes.length) };
      show({ ...view, tour: open }, { tour });
    },
    goToStep,
    setTalkScale: (talkScale) => setSession({ talkScale }),
    showCard: (card) => {
      goToStep(card === 'start' ? 1 : Infinity);
      if (store.getState().view.tour) setSession({ card });
    },
    backToTour: () => goToStep(store.getState().view.tour?.step ?? 1),
    setTouring: (touring) => {
      const { view, session } = store.getState();
      const [step, last] = [view.tour?.step ?? 1, session.tour?.scenes.length];
      if (touring) goToStep(step === last ? 1 : step);
      setSession({ touring: touring && view.tour !== null });
    },
    setAnswering: (answering) => setSession({ answering }),
    leaveTour: () => setView({ tour: null }, { touring: false }),
  };
}
