/** The actions of readers: all actions, restricted by the locks of an embed. */
import type { Actions } from './actions.ts';
import type { Store } from './store.ts';
import { capabilities } from './capabilities.ts';

/**
 * The actions with three changes: those that set the time do nothing while it is locked, selecting something
 * expands its details, and a whole time, which a reader has typed or chosen, is shown as text at once (`catchUp`):
 * the field it comes from would otherwise show the old one for a moment. Host page and playback use the unrestricted
 * actions.
 */
export function readersActions(store: Store, actions: Actions, catchUp: () => void): Actions {
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
    setTime: ifFree((time) => {
      actions.setTime(time);
      catchUp();
    }),
    setDay: ifFree(actions.setDay),
    shiftWindow: ifFree(actions.shiftWindow),
    setMode: ifFree(actions.setMode),
    stepEvent: ifFree(actions.stepEvent),
    stepDay: ifFree(actions.stepDay),
    stepYear: ifFree(actions.stepYear),
    setPlaying: ifFree(actions.setPlaying),
  };
}
