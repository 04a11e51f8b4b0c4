/** Keyboard shortcuts. The table of keys says where they act. */
import { useEffect } from 'react';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { useAxisZoom } from '../timeline/useAxisZoom.ts';
import type { Extensions } from '../extensions.ts';
import type { Command } from './keyTable.ts';
import { readKey } from './readKey.ts';

/** Listens for the shortcuts on the root element of the app. Extensions say what they do with their keys. */
export function useShortcuts({
  addView,
  toggleNotes,
}: Pick<Extensions, 'addView' | 'toggleNotes'> = {}): void {
  const lodelines = useLodelines();
  const { store, actions, dataset, environment } = lodelines;
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
    const step = (scenes: number) => {
      const { tour } = store.getState().view;
      if (tour) actions.goToStep(tour.step + scenes);
    };
    const run: Readonly<Record<Command, () => void>> = {
      play: () => actions.setPlaying(!store.getState().session.playing),
      nextEvent: () => actions.stepEvent(1),
      previousEvent: () => actions.stepEvent(-1),
      nextScene: () => step(1),
      previousScene: () => step(-1),
      nextDay: () => actions.stepDay(1),
      previousDay: () => actions.stepDay(-1),
      firstDay: () => actions.setDay(axisSpan.start),
      lastDay: () => actions.setDay(axisSpan.end - 1),
      on: () => actions.setMode('on'),
      'so-far': () => actions.setMode('so-far'),
      between: () => actions.setMode('between'),
      windowStart: () => openWindow('start'),
      windowEnd: () => openWindow('day'),
      zoomIn: () => zoom('in'),
      zoomOut: () => zoom('out'),
      search: () => actions.openDialog('search'),
      keys: () => actions.openDialog('keys'),
      addView: () => addView?.(lodelines),
      notes: () => toggleNotes?.(lodelines),
      close: () => actions.select(null),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const use = readKey(event, store.getState(), environment);
      if (use === 'taken' || use === 'unused') return;
      event.preventDefault();
      run[use]();
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [lodelines, store, actions, dataset, environment, zoom, addView, toggleNotes]);
}
