/** What a reader may do with a view, and what stands around it. */
import type { Control, Lock, Ui, ViewState } from './view.ts';

export interface Capabilities {
  /** How the parts are laid out. */
  readonly layout: Ui;
  /** Which controls are there. */
  readonly timeline: boolean;
  readonly legend: boolean;
  readonly buttons: boolean;
  /** Whether the reader may move the camera. */
  readonly camera: boolean;
  /** Whether the reader may change the time. */
  readonly time: boolean;
  /** Whether changes add entries to the browser's history. */
  readonly history: boolean;
  /** Whether links to other views stay in this page; otherwise they open another one. */
  readonly links: boolean;
  /** Whether a wheel or one finger moves map and axis; otherwise they scroll the page around. */
  readonly gestures: boolean;
}

/** What the readers of a view may do. Locks and missing controls mean something in an embedded map only. */
export function capabilities({ ui, controls, locked }: ViewState): Capabilities {
  const embedded = ui === 'embed';
  const has = (control: Control) => !embedded || controls.includes(control);
  const may = (lock: Lock) => !embedded || !locked.includes(lock);
  return {
    layout: ui,
    // A timeline that nobody may move is none.
    timeline: has('timeline') && may('time'),
    legend: has('legend'),
    buttons: has('buttons'),
    camera: may('map'),
    time: may('time'),
    history: !embedded,
    links: !embedded,
    gestures: !embedded,
  };
}
