/** The keys that work wherever the focus is, except where they have a meaning of their own. */
import { useEffect } from 'react';
import { MODES } from '../../domain/time/time.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { capabilities } from '../../state/capabilities.ts';
import { useAxisZoom } from './useAxisZoom.ts';

/** What remains of the keys where there is no timeline. */
const TIMELESS = new Set(['/', '?', 'Escape']);
/** Where keys write text, choose, or belong to the map, they are left alone. */
const OWN_KEYS =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], .maplibregl-canvas';
/** A list of choices has no use for these, and whoever has just chosen wants to go on. */
const LEAVING_A_CHOICE = new Set(['/', '?']);
const ARROWS = new Set(['ArrowLeft', 'ArrowRight']);
/** Buttons, links and summaries are pressed with the space bar. */
const PRESSED = 'button, a, summary';

export function useShortcuts(): void {
  const { store, actions, dataset, environment } = useLodelines();
  const zoom = useAxisZoom();
  useEffect(() => {
    const { root } = environment;
    const axisSpan = recordSpan(dataset);
    /** In a window: to that handle; otherwise the date becomes that end of a window. */
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
      // Known from everywhere as the way to search, it works in text fields too.
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
      // Radio buttons are chosen with the arrows.
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
