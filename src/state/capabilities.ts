/** What a reader can do with a view, and which parts of the interface it has. */
import type { Control, Lock, Ui, ViewState } from './view.ts';

/** Layout, controls and permissions that follow from a view. */
export interface Capabilities {
  /** The layout: full page, embed or presenter. */
  readonly layout: Ui;
  /** Whether each control is shown. */
  readonly timeline: boolean;
  readonly legend: boolean;
  readonly buttons: boolean;
  /** Whether the reader may move the camera. */
  readonly camera: boolean;
  /** Whether the reader may change the time. */
  readonly time: boolean;
  /** Whether changes add entries to the browser's history. */
  readonly history: boolean;
  /** Whether links to other views open in this page; otherwise in a new tab. */
  readonly links: boolean;
  /** Whether wheel and one finger move map and axis; otherwise they scroll the host page. */
  readonly gestures: boolean;
}

/**
 * The capabilities of a view. Locks and missing controls have an effect only in an embed. The presenter has no controls,
 * and its keys and presses go on to the next scene instead of moving the map.
 */
export function capabilities({ ui, controls, locked }: ViewState): Capabilities {
  const embedded = ui === 'embed';
  const has = (control: Control) => ui === 'full' || (embedded && controls.includes(control));
  const may = (lock: Lock) => !embedded || !locked.includes(lock);
  return {
    layout: ui,
    // A locked timeline is not shown.
    timeline: has('timeline') && may('time'),
    legend: has('legend'),
    buttons: has('buttons'),
    camera: ui !== 'present' && may('map'),
    time: may('time'),
    history: !embedded,
    links: !embedded,
    gestures: !embedded,
  };
}
