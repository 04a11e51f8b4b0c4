/** The commands of the presenter, and what it shows beside the state of the app. */
import { useMemo, useState } from 'react';
import { nextDay, previousDay } from '../../domain/time/sortedDays.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import type { PresenterCommand } from './presenterKeys.ts';
import { besidePlace, type Place, placeOf } from './talk.ts';

/** The sizes of the text, as factors; 1 is the usual one. */
const SCALES = [0.7, 0.85, 1, 1.2, 1.45];

/** A colour that covers the whole screen. */
export type Blank = 'black' | 'white' | null;

/** What a presentation shows beside the state of the app, and what changes it. */
export interface Presenter {
  readonly blank: Blank;
  /**
   * Runs a command. Returns whether it did something: what it does not use belongs to the page around, such as "next"
   * at the end of a talk.
   */
  readonly run: (command: PresenterCommand) => boolean;
}

/** What the browser does for a presentation. */
interface Browser {
  readonly toggleFullScreen: () => void;
  readonly openSpeaker: () => void;
}

/** The presenter of an app. */
export function usePresenter({ toggleFullScreen, openSpeaker }: Browser): Presenter {
  const { store, actions, selectors, environment, dataset } = useLodelines();
  const [blank, setBlank] = useState<Blank>(null);

  const run = useMemo(() => {
    const goTo = (place: Place) => {
      if (typeof place === 'number') actions.goToStep(place);
      else actions.showCard(place);
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
      const state = store.getState();
      const place = placeOf(state);
      if (place === null) return stepEvent(direction);
      const beside = besidePlace(place, direction, state.session.tour?.scenes.length ?? 0);
      return beside !== null && goTo(beside);
    };
    const toEnd = (end: 'first' | 'last') => {
      const { view } = store.getState();
      if (view.tour) return goTo(end === 'first' ? 1 : Infinity);
      const day = end === 'first' ? selectors.record(view).eventDays[0] : dataset.reachesTo;
      if (day !== undefined) actions.setDay(day);
      return true;
    };
    const openScenes = () => {
      if (!store.getState().view.tour) return false;
      actions.openDialog('scenes');
      return true;
    };
    const leave = () => {
      // The page around a frame decides what comes after the map.
      if (environment.host) return false;
      actions.setUi('full');
      return true;
    };
    /** Runs what always does something. */
    const always = (act: () => void) => () => {
      act();
      return true;
    };
    const resize = (by: 1 | -1) =>
      always(() => {
        const size = SCALES[SCALES.indexOf(store.getState().session.talkScale) + by];
        if (size) actions.setTalkScale(size);
      });
    const cover = (colour: Blank) => always(() => setBlank((before) => (before === colour ? null : colour)));
    const commands: Readonly<Record<PresenterCommand & string, () => boolean>> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => toEnd('first'),
      last: () => toEnd('last'),
      black: cover('black'),
      white: cover('white'),
      larger: resize(1),
      smaller: resize(-1),
      overview: openScenes,
      keys: always(() => actions.openDialog('keys')),
      speaker: always(openSpeaker),
      fullScreen: always(toggleFullScreen),
      out: leave,
    };
    return (command: PresenterCommand): boolean => {
      // A covered screen shows the scene again, whatever is pressed, and stays at it.
      if (blank && (typeof command === 'object' || ['next', 'previous', 'out'].includes(command)))
        return cover(null)();
      if (typeof command !== 'object') return commands[command]();
      return store.getState().view.tour !== null && goTo(command.goTo);
    };
  }, [store, actions, selectors, environment, dataset, blank, toggleFullScreen, openSpeaker]);

  return { blank, run };
}
