/** Puts a view into the reader's own tour. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { editorOf } from './editor.ts';

/** Adds the view of an app as a scene, and opens the editor. */
export function addView(lodelines: Lodelines): void {
  editorOf(lodelines).addView();
  if (lodelines.store.getState().session.dialog !== 'tour') lodelines.actions.openDialog('tour');
}
