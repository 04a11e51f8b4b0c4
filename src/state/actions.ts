/** Everything that can be done to the state. Plain functions; components and syncs call nothing else. */
import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../domain/date.ts';
import { addYears } from '../domain/date.ts';
import type { Language } from '../domain/language.ts';
import type { Lens } from '../domain/query.ts';
import { nextDay, previousDay } from '../domain/timeline.ts';
import { recordSpan } from './lensRecord.ts';
import { recordThrough } from './selectors.ts';
import type { DetailsState, Hover, Session, Store } from './store.ts';
import type { Camera, Projection, Selection, Theme, ViewState } from './view.ts';
import type { Rejected } from './viewCodec.ts';

export interface Actions {
  /** Days outside the axis give its first or last day. */
  readonly setDay: (day: Day) => void;
  /** To the next (1) or previous (-1) day on which the lens has an event; stays where there is none. */
  readonly stepEvent: (direction: 1 | -1) => void;
  readonly stepYear: (years: number) => void;
  /** Opens something; opening an event moves the date to it. Null closes. */
  readonly select: (selection: Selection) => void;
  readonly setLens: (lens: Lens) => void;
  readonly setProjection: (view: Projection) => void;
  /** Null fits the whole world. */
  readonly setCamera: (camera: Camera | null) => void;
  readonly setLanguage: (lang: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setReady: (ready: boolean) => void;
  readonly setHover: (hover: Hover) => void;
  readonly setDetails: (details: DetailsState) => void;
  readonly dismissNotice: () => void;
  /** Takes over a view from outside, such as the browser's Back. */
  readonly setView: (view: ViewState, rejected: readonly Rejected[]) => void;
}

export function createActions(store: Store, dataset: Dataset): Actions {
  const setView = (change: Partial<ViewState>) =>
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  const setSession = (change: Partial<Session>) =>
    store.setState(({ session }) => ({ session: { ...session, ...change } }));
  const axis = recordSpan(dataset);
  const setDay = (day: Day) => {
    const time = Math.min(Math.max(day, axis.start), axis.end - 1);
    if (time !== store.getState().view.time) setView({ time });
  };

  return {
    setDay,
    stepEvent: (direction) => {
      const { view } = store.getState();
      const { eventDays } = recordThrough(dataset, view.party);
      const day = (direction === 1 ? nextDay : previousDay)(eventDays, view.time);
      if (day !== null) setDay(day);
    },
    stepYear: (years) => setDay(addYears(store.getState().view.time, years)),
    select: (selection) => {
      const event = selection?.kind === 'event' ? dataset.events.get(selection.id) : undefined;
      setView({ selection, ...(event && { time: event.date.first }) });
    },
    setLens: (party) => setView({ party }),
    setProjection: (view) => setView({ view, map: null }),
    setCamera: (map) => setView({ map }),
    setLanguage: (lang) => setView({ lang }),
    setTheme: (theme) => setView({ theme }),
    setPlaying: (playing) => setSession({ playing }),
    setReady: (ready) => {
      if (ready !== store.getState().session.ready) setSession({ ready });
    },
    setHover: (hover) => {
      const { hover: before } = store.getState().session;
      if (before?.kind !== hover?.kind || before?.id !== hover?.id) setSession({ hover });
    },
    setDetails: (details) => setSession({ details }),
    dismissNotice: () => setSession({ notice: null }),
    setView: (view, rejected) => {
      setView(view);
      if (rejected.length > 0) setSession({ notice: { kind: 'rejected', rejected } });
    },
  };
}
