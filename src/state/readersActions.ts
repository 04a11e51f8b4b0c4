/** What readers may do: everything but what the address of an embedded map keeps them from. */
import type { Actions } from './actions.ts';
import type { Store } from './store.ts';
import { capabilities } from './capabilities.ts';

/**
 * The actions as readers have them: while the time is locked, those that move it do nothing, and what a
 * reader opens is there to be read. The page around the map and the playing itself have the actions as they are.
 */
export function readersActions(store: Store, actions: Actions): Actions {
  const ifFree =
    <A extends readonly unknown[]>(act: (...given: A) => void) =>
    (...given: A): void => {
      if (capabilities(store.getState().view).time) act(...given);
    };
  const expanding =
    <A extends readonly unknown[]>(open: (...given: A) => void) =>
    (...given: A): void => {
      actions.expand();
      open(...given);
    };
  return {
    ...actions,
    select: expanding(actions.select),
    navigateTo: expanding(actions.navigateTo),
    compare: expanding(actions.compare),
    setTime: ifFree(actions.setTime),
    setDay: ifFree(actions.setDay),
    shiftWindow: ifFree(actions.shiftWindow),
    setMode: ifFree(actions.setMode),
    stepEvent: ifFree(actions.stepEvent),
    stepDay: ifFree(actions.stepDay),
    stepYear: ifFree(actions.stepYear),
    setPlaying: ifFree(actions.setPlaying),
  };
}
