/** Asks the table of keys about a keyboard event. */
import { openLesson } from '../../state/derived/openScene.ts';
import { capabilities } from '../../state/capabilities.ts';
import type { Environment } from '../../state/environment.ts';
import type { DialogName, State } from '../../state/store.ts';
import { scrollerOf } from '../controls/scrollerOf.ts';
import { type KeyUse, type Press, keyUse, type Widget } from './keyTable.ts';

/** Widgets by selector; the first match from top to bottom counts. Everything inside a popup belongs to it. */
const WIDGETS: readonly (readonly [selector: string, widget: Widget])[] = [
  ['[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]', 'popup'],
  ['input[type="radio"]', 'radio'],
  ['input[type="checkbox"], button, summary', 'button'],
  ['input, textarea, [contenteditable]', 'text'],
  ['select', 'select'],
  ['a', 'link'],
  ['.maplibregl-canvas, [role="application"]', 'map'],
];

/** Dialogs beside the map. Where they are modal, they keep the focus inside. */
const BESIDE: ReadonlySet<DialogName> = new Set(['filters', 'tour']);

/** Who acts on the key of a `keydown` event in an app. */
export function readKey(
  event: KeyboardEvent,
  { view, session }: State,
  { root, apple }: Pick<Environment, 'root' | 'apple'>,
): KeyUse {
  const target = event.target instanceof Element ? event.target : root;
  const can = capabilities(view);
  const found = WIDGETS.find(([selector]) => target.closest(selector))?.[1] ?? 'other';
  return keyUse(
    pressOf(event, apple),
    {
      // A locked map uses no keys.
      widget: found === 'map' && !can.camera ? 'other' : found,
      // A getter, because it measures the page: only scroll keys ask for it.
      get scrolls() {
        return scrollerOf(target) !== null;
      },
    },
    {
      timeline: can.timeline,
      selected: view.selection !== null,
      dialog: session.dialog && (BESIDE.has(session.dialog) ? 'beside' : 'modal'),
      singleKeys: session.singleKeys,
      scene: view.tour && { step: view.tour.step, of: session.tour?.scenes.length ?? 0 },
      lesson: openLesson({ view, session }) !== null,
    },
  );
}

/** The pressed key of an event. `apple`: whether Option types characters, as on a Mac. */
export function pressOf(event: KeyboardEvent, apple: boolean): Press {
  const { key, code, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
  const types = key.length === 1;
  // Windows may report AltGr as Ctrl and Alt together.
  const typing = types && (event.getModifierState('AltGraph') || (apple && altKey && !ctrlKey && !metaKey));
  const control = (ctrlKey || metaKey) && !altKey;
  const modifier = typing ? 'typing' : control ? 'control' : altKey || metaKey ? 'other' : 'none';
  return { key, code, shift: shiftKey, modifier, composing: isComposing };
}
