/** Everything that can be done to the state. Plain functions; components and syncs call nothing else. */
import type { Dataset } from '../data/dataset.ts';
import type { AxisView } from '../domain/time/axisView.ts';
import type { Day } from '../domain/time/date.ts';
import { addYears } from '../domain/time/date.ts';
import { type FilterKey, NO_FILTERS } from '../domain/partnership/filter.ts';
import type { Language } from '../domain/language.ts';
import { hasLayer, type Layer, layerText, TIES } from '../domain/figures/layer.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Lens } from '../domain/partnership/query.ts';
import type { Speed } from '../domain/time/playback.ts';
import type { Handle, Mode, Time } from '../domain/time/time.ts';
import { formatTime, inMode } from '../domain/time/time.ts';
import { nextDay, previousDay } from '../domain/time/sortedDays.ts';
import { hasMessages, loadMessages } from '../i18n/messages.ts';
import { capabilities } from './capabilities.ts';
import { inOptionOrder } from './derived/filterOptions.ts';
import { recordSpan } from './derived/lensRecord.ts';
import { positionsOf, navigationTo, timeOfEvent } from './derived/navigation.ts';
import type { Selectors } from './derived/selectors.ts';
import type { Sorting } from './derived/sorting.ts';
import type { DetailsState, DialogName, FiguresState, Hover, Session, Store } from './store.ts';
import {
  type Camera,
  type Symbology,
  projectionOf,
  sameSelection,
  type Selection,
  type Theme,
  type View,
  type ViewState,
} from './view.ts';
import { keepingEqual, type Rejected } from './viewCodec.ts';

export interface Actions {
  /** Days outside the axis give its first or last day. */
  readonly setTime: (time: Time) => void;
  /** Moves the date, or an end of the window, which stays on its side of the other end. */
  readonly setDay: (day: Day, handle?: Handle) => void;
  /** Moves a window as a whole, by days, as far as the axis goes. */
  readonly shiftWindow: (days: number) => void;
  /** A window that was not chosen yet begins a year before the date. */
  readonly setMode: (mode: Mode) => void;
  /** To the next (1) or previous (-1) day on which the lens has an event; stays where there is none. */
  readonly stepEvent: (direction: 1 | -1, handle?: Handle) => void;
  readonly stepDay: (days: number, handle?: Handle) => void;
  readonly stepYear: (years: number, handle?: Handle) => void;
  /** Opens something; opening an event moves the date to it, unless the time is locked. Null closes. */
  readonly select: (selection: Selection) => void;
  /** Opens something and makes it seen, whatever date, lens and camera were before, unless they are locked. */
  readonly navigateTo: (selection: NonNullable<Selection>) => void;
  /** Brings the camera to something, as near as shows all of it, unless the map is locked. */
  readonly fitTo: (things: readonly NonNullable<Selection>[]) => void;
  /** Opens two countries beside each other; a null `other` goes back to the first alone. */
  readonly compare: (party: Party, other: Party | null) => void;
  readonly setLens: (lens: Lens) => void;
  /** Chooses these values of a filter and no others; values that it does not offer are left out. */
  readonly setFilter: (key: FilterKey, values: readonly string[]) => void;
  readonly removeFilter: (key: FilterKey, value: string) => void;
  /** Shows all that the lens holds. */
  readonly clearFilters: () => void;
  /** Shows the record as a map, a globe or a list; another projection shows the whole world. */
  readonly showAs: (view: View) => void;
  /** Colours the countries by something else. */
  readonly setLayer: (layer: Layer) => void;
  readonly setForm: (form: Symbology) => void;
  /** Null fits the whole world. */
  readonly setCamera: (camera: Camera | null) => void;
  readonly setLanguage: (lang: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setAxis: (axis: AxisView) => void;
  readonly setLanes: (lanes: boolean) => void;
  readonly setSorting: (sorting: Partial<Sorting>) => void;
  /** Shows all of what is opened, where its name alone was shown. */
  readonly expand: () => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  /** Tells that a part of the page could not be loaded, and closes what waits for it. */
  readonly tellUnloaded: () => void;
  /** Tells an address that the frame around the page does not let open. */
  readonly tellShut: (address: string) => void;
  /** Not ready while figures that the view asks for are on their way. */
  readonly setReady: (ready: boolean) => void;
  readonly setHover: (hover: Hover) => void;
  /** The map, while it stands, brings the way to take a picture of it. */
  readonly setPicture: (picture: Session['picture']) => void;
  readonly setDetails: (details: DetailsState) => void;
  /** A layer for which the figures turn out to hold nothing gives way to the ties, with a notice. */
  readonly setFigures: (figures: FiguresState) => void;
  readonly dismissNotice: () => void;
  /**
   * Takes over a view from outside, such as the browser's Back. Parts that are equal to those of the present
   * view stay the same objects; a layer without figures is corrected as in `setFigures`.
   */
  readonly setView: (view: ViewState, rejected: readonly Rejected[]) => void;
}

/** What a press opens or shows takes the place of what was pointed at, which may never be left then. */
const POINTED_AT_NOTHING = { hover: null } as const;

export function createActions(store: Store, dataset: Dataset, selectors: Selectors): Actions {
  /** One change for subscribers, however much of the state it is. */
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
  const setView = (change: Partial<ViewState>, ofSession?: Partial<Session>) =>
    show({ ...store.getState().view, ...change }, ofSession);
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

  /** Nothing is shown in a language before its words are there; of two wishes the last one holds. */
  let wish = 0;
  const inLanguage = (language: Language, show: () => void) => {
    const mine = ++wish;
    if (hasMessages(language)) show();
    else loadMessages(language).then(() => mine === wish && show(), tellUnloaded);
  };
  const tellUnloaded = () => setSession({ dialog: null, notice: { kind: 'unloaded' } });
  const noticeOf = (rejected: readonly Rejected[]): Partial<Session> =>
    rejected.length > 0 ? { notice: { kind: 'rejected', rejected } } : {};
  /** A layer for which the figures hold nothing, as it stood in the address; it gives way to the ties. */
  const withoutFigures = (layer: Layer, figures: FiguresState): readonly Rejected[] =>
    figures.state !== 'ready' || hasLayer(figures.figures, layer)
      ? []
      : [{ key: 'layer', text: layerText(layer) }];
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
      // The filters lie over the panel, in which it opens.
      if (selection && store.getState().session.dialog === 'filters') setSession({ dialog: null });
      const moves = event && may().time;
      const change = { selection, compare: null, ...(moves && { time: timeOfEvent(getTime(), event) }) };
      setView(change, POINTED_AT_NOTHING);
    },
    navigateTo: (selection) => {
      const change = navigationTo(dataset, store.getState().view, selection);
      const time = may().time ? change.time : getTime();
      setView({ ...change, time });
      setBoundsTarget(positionsOf(dataset, selection, time.day), false);
    },
    fitTo: (things) => {
      const positions = things.flatMap((thing) => positionsOf(dataset, thing, getTime().day));
      setBoundsTarget(positions, true);
    },
    compare: (id, other) =>
      setView(
        { selection: { kind: 'country', id }, compare: other === id ? null : other },
        POINTED_AT_NOTHING,
      ),
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
      setView({ view, ...(!stays && { map: null }) }, POINTED_AT_NOTHING);
    },
    setLayer: (layer) => setView({ layer }),
    setForm: (form) => setView({ form }),
    setCamera: (map) => setView({ map }),
    setLanguage: (lang) => inLanguage(lang, () => setView({ lang })),
    setTheme: (theme) => setView({ theme }),
    setPlaying: (playing) => setSession({ playing }),
    setSpeed: (speed) => setSession({ speed }),
    setAxis: (axisView) => setSession({ axis: axisView }),
    setLanes: (lanes) => setSession({ lanes }),
    setSorting: (change) => setSession({ sorting: { ...store.getState().session.sorting, ...change } }),
    expand: () => setSession({ expanded: true }),
    openDialog: (dialog) => setSession({ dialog }),
    closeDialog: () => setSession({ dialog: null }),
    tellUnloaded,
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
    setPicture: (picture) => setSession({ picture }),
    setDetails: (details) => setSession({ details }),
    setFigures: (figures) => {
      const { view } = store.getState();
      const rejected = withoutFigures(view.layer, figures);
      show(rejected.length > 0 ? { ...view, layer: TIES } : view, { figures, ...noticeOf(rejected) });
    },
    dismissNotice: () => setSession({ notice: null }),
    setView: (asked, rejected) =>
      inLanguage(asked.lang, () => {
        const { view: before, session } = store.getState();
        const unknown = withoutFigures(asked.layer, session.figures);
        const view = keepingEqual(before, unknown.length > 0 ? { ...asked, layer: TIES } : asked);
        const opens = !sameSelection(before.selection, view.selection);
        show(view, { ...(opens && { expanded: false }), ...noticeOf([...rejected, ...unknown]) });
      }),
  };
}
