/** Keyboard shortcuts. They work everywhere except in elements that use the same keys themselves. */
import { useEffect } from 'react';
import { MODES } from '../../domain/time/time.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { capabilities } from '../../state/capabilities.ts';
import { useAxisZoom } from './useAxisZoom.ts';

/** The shortcuts that work without a timeline. */
const TIMELESS = new Set(['/', '?', 'Escape']);
/** Elements that use keys themselves: text fields, selects, dialogs and the map. Shortcuts do not work there. */
const OWN_KEYS =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], .maplibregl-canvas';
/** Shortcuts that work in a select too: it does not use these keys, and keeps the focus after a choice. */
const LEAVING_A_CHOICE = new Set(['/', '?']);
const ARROWS = new Set(['ArrowLeft', 'ArrowRight']);
/** Elements that the space bar activates. */
const PRESSED = 'button, a, summary';

/** Listens for the shortcuts on the root element of the app. */
export function useShortcuts(): void {
  const { store, actions, dataset, environment } = useLodelines();
  const zoom = useAxisZoom();
  useEffect(() => {
    const { root } = environment;
    const axisSpan = recordSpan(dataset);
    /** In "between" mode focuses the handle; otherwise opens an interval with the date as that end. */
    const openWindow = (end: 'start' | 'day') => {
      const { time } = store.getState().view;
      if (time.mode === 'between') {
        root.querySelector<HTMLElement>(`[data-handle="${end}"]`)?.focus();
        return;
      }
      const window =
        end === 'start'
          ? { start: time.day, day: Math.max(time.day, dataset.reachesTo) }
          : { start: Math.min(axisSpan.start, time.day), day: time.day };
      actions.setTime({ mode: 'between', ...window });
    };
    const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
      ' ': () => actions.setPlaying(!store.getState().session.playing),
      ArrowRight: ({ shiftKey }) => (shiftKey ? actions.stepDay(1) : actions.stepEvent(1)),
      ArrowLeft: ({ shiftKey }) => (shiftKey ? actions.stepDay(-1) : actions.stepEvent(-1)),
      PageUp: () => actions.stepYear(1),
      PageDown: () => actions.stepYear(-1),
      Home: () => actions.setDay(axisSpan.start),
      End: () => actions.setDay(axisSpan.end - 1),
      '1': () => actions.setMode(MODES[0] ?? 'on'),
      '2': () => actions.setMode(MODES[1] ?? 'on'),
      '3': () => actions.setMode(MODES[2] ?? 'on'),
      '[': () => openWindow('start'),
      ']': () => openWindow('day'),
      '+': () => zoom('in'),
      '=': () => zoom('in'),
      '-': () => zoom('out'),
      '−': () => zoom('out'),
      '/': () => actions.openDialog('search'),
      '?': () => actions.openDialog('keys'),
      Escape: () => store.getState().view.selection && actions.select(null),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // Ctrl K is a common shortcut for search, so it works in text fields too.
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK') {
        event.preventDefault();
        actions.openDialog('search');
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      // A dialog that has just opened may not have the focus yet.
      if (store.getState().session.dialog !== null) return;
      const target = event.target instanceof Element ? event.target : root;
      const chooses = target.matches('select') && LEAVING_A_CHOICE.has(event.key);
      if (target.closest(OWN_KEYS) && !chooses) return;
      if (event.key === ' ' && target.closest(PRESSED)) return;
      // The arrow keys choose radio buttons.
      if (ARROWS.has(event.key) && target.matches('input')) return;
      const action = keys[event.key];
      if (!action) return;
      if (!TIMELESS.has(event.key) && !capabilities(store.getState().view).timeline) return;
      event.preventDefault();
      action(event);
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [store, actions, dataset, environment, zoom]);
}
