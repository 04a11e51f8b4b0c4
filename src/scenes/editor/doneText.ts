/** What was done last, as a sentence. */
import type { MY_TOUR } from '../../i18n/myTour.ts';
import type { EditorState } from './editor.ts';

/** '' before the first change. */
export function doneText(done: EditorState['done'], text: (typeof MY_TOUR)['en']): string {
  if (!done) return '';
  const change = text.change(done.change);
  return { changed: change, undone: text.undone(change), redone: text.redone(change) }[done.how];
}
