/** What the presenter shows beside the view, and its commands. */
import { useCallback, useMemo, useState } from 'react';
import { nextDay, previousDay } from '../../domain/time/sortedDays.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import type { PresenterCommand } from './presenterKeys.ts';
import { besidePlace, type Place } from './talk.ts';

/** The sizes of the text, as factors; the one in the middle is the usual one. */
const SCALES = [0.7, 0.85, 1, 1.2, 1.45] as const;
const USUAL = 2;

/** A colour that covers the whole screen. */
export type Blank = 'black' | 'white' | null;

/** What is open over the scene. */
export type Over = 'overview' | 'keys' | null;

/** The state of a presentation, and what changes it. */
export interface Presenter {
  /** The place in the tour; null without a tour. */
  readonly place: Place | null;
  /** The number of scenes; 0 without a tour. */
  readonly count: number;
  readonly blank: Blank;
  readonly over: Over;
  /** Factor of the size of the text. */
  readonly scale: number;
  readonly close: () => void;
  /**
   * Runs a command. Returns whether it did something: what it does not use belongs to the page around, such as "next"
   * at the end of a talk.
   */
  readonly run: (command: PresenterCommand) => boolean;
}

/** What the browser does for a presentation. */
interface Window {
  readonly toggleFullScreen: () => void;
  readonly openSpeaker: () => void;
}

/** The presenter of an app. An address with the first scene begins with the start card. */
export function usePresenter({ toggleFullScreen, openSpeaker }: Window): Presenter {
  const { store, actions, selectors, environment, dataset } = useLodelines();
  const { tour: opened } = store.getState().view;
  const [card, setCard] = useState<'start' | 'end' | null>(opened?.step === 1 ? 'start' : null);
  const [blank, setBlank] = useState<Blank>(null);
  const [over, setOver] = useState<Over>(null);
  const [size, setSize] = useState(USUAL);

  const placeNow = useCallback(() => {
    const { view, session } = store.getState();
    const count = view.tour && session.tour ? session.tour.scenes.length : 0;
    return { place: view.tour && count > 0 ? (card ?? view.tour.step) : null, count };
  }, [store, card]);

  const run = useMemo(() => {
    const goTo = (place: Place) => {
      const { count } = placeNow();
      setOver(null);
      setCard(typeof place === 'number' ? null : place);
      // The view of a card is that of the scene beside it.
      if (place === 'start') actions.goToStep(1);
      else actions.goToStep(place === 'end' ? count : place);
      return true;
    };
    const stepEvent = (direction: 1 | -1) => {
      const { view } = store.getState();
      const { eventDays } = selectors.record(view);
      if ((direction === 1 ? nextDay : previousDay)(eventDays, view.time.day) === null) return false;
      actions.stepEvent(direction);
      return true;
    };
    const step = (direction: 1 | -1) => {
      const { place, count } = placeNow();
      if (place === null) return stepEvent(direction);
      const beside = besidePlace(place, direction, count);
      return beside !== null && goTo(beside);
    };
    const toEnd = (end: 'first' | 'last') => {
      const { place, count } = placeNow();
      if (place !== null) return goTo(end === 'first' ? 1 : count);
      const { eventDays } = selectors.record(store.getState().view);
      const day = end === 'first' ? eventDays[0] : dataset.reachesTo;
      if (day !== undefined) actions.setDay(day);
      return true;
    };
    const cover = (colour: Blank) => {
      setBlank((before) => (before === colour ? null : colour));
      return true;
    };
    const resize = (by: 1 | -1) => {
      setSize((before) => Math.min(Math.max(before + by, 0), SCALES.length - 1));
      return true;
    };
    const leave = () => {
      // The page around a frame decides what comes after the map.
      if (environment.host) return false;
      actions.setUi('full');
      return true;
    };
    const runNamed = (command: Exclude<PresenterCommand, object>): boolean => {
      switch (command) {
        case 'next':
          return step(1);
        case 'previous':
          return step(-1);
        case 'first':
        case 'last':
          return toEnd(command);
        case 'black':
        case 'white':
          return cover(command);
        case 'larger':
          return resize(1);
        case 'smaller':
          return resize(-1);
        case 'overview':
          if (placeNow().place === null) return false;
          setOver((before) => (before === 'overview' ? null : 'overview'));
          return true;
        case 'keys':
          setOver((before) => (before === 'keys' ? null : 'keys'));
          return true;
        case 'speaker':
          openSpeaker();
          return true;
        case 'fullScreen':
          toggleFullScreen();
          return true;
        case 'out':
          return leave();
      }
    };
    return (command: PresenterCommand): boolean => {
      // A covered screen shows the scene again, whatever is pressed, and stays at it.
      const uncovers = typeof command === 'object' || ['next', 'previous', 'out'].includes(command);
      if (blank && uncovers) return cover(null);
      if (typeof command !== 'object') return runNamed(command);
      const { place, count } = placeNow();
      return place !== null && goTo(Math.min(Math.max(command.goTo, 1), count));
    };
  }, [store, actions, selectors, environment, dataset, placeNow, blank, toggleFullScreen, openSpeaker]);

  // Read above from the store, so that a press right after a change finds what is so.
  useSelect(({ view }) => view.tour);
  const { place, count } = placeNow();
  const close = useCallback(() => setOver(null), []);
  return { place, count, blank, over, scale: SCALES[size] ?? 1, close, run };
}
