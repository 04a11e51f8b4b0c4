/** Listens for the keys of the presenter. */
import { useEffect, useRef } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { pressOf } from '../../ui/keys/readKey.ts';
import { NO_KEYS, type PresenterCommand, readPresenterKey } from './presenterKeys.ts';

/** What uses all keys itself, and what uses Enter and Space. */
const POPUPS = '[role="dialog"]';
const TEXTS = 'input, textarea, select, [contenteditable]';
const BUTTONS = 'button, a, summary';

/**
 * Listens before the shortcuts of the page, in the app and in the speaker window, if there is one. A key that `run` does
 * not use is left to the page around a frame.
 */
export function usePresenterKeys(
  run: (command: PresenterCommand) => boolean,
  speaker: Document | null,
): void {
  const { store, environment } = useLodelines();
  const memory = useRef(NO_KEYS);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      // Elements of the speaker window are of another realm: `instanceof Element` is false for them.
      if (event.defaultPrevented || target?.closest?.(`${POPUPS}, ${TEXTS}`)) return;
      if (target?.closest?.(BUTTONS) && ['Enter', ' '].includes(event.key)) return;
      const { session } = store.getState();
      if (session.dialog) return;
      const {
        command,
        used,
        memory: after,
      } = readPresenterKey(
        pressOf(event, environment.apple),
        { repeated: event.repeat, now: environment.clock.now(), singleKeys: session.singleKeys },
        memory.current,
      );
      memory.current = after;
      if (!used || (command !== null && !run(command))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const targets = [environment.root, ...(speaker ? [speaker] : [])];
    for (const target of targets)
      target.addEventListener('keydown', onKeyDown as EventListener, { capture: true });
    return () => {
      for (const target of targets)
        target.removeEventListener('keydown', onKeyDown as EventListener, { capture: true });
    };
  }, [store, environment, run, speaker]);
}
