/** What was done last, as a sentence. */
import type { Language } from '../../domain/language.ts';
import { MY_LESSON } from '../../i18n/myLesson.ts';
import { MY_TOUR } from '../../i18n/myTour.ts';
import type { EditorState } from './editor.ts';

/** '' before the first change. */
export function doneText(done: EditorState['done'], language: Language): string {
  if (!done) return '';
  const text = MY_TOUR[language];
  const change =
    done.change.kind === 'lesson' ? MY_LESSON[language].change(done.change.change) : text.change(done.change);
  const changed = done.change.kind === 'elsewhere' ? `${change} ${text.notMade}` : change;
  return { changed, undone: text.undone(change), redone: text.redone(change) }[done.how];
}
