/** The keys for undo and redo in the editor. */
import type { KeyboardEvent } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { isComposing } from '../../ui/controls/composition.ts';
import type { Editor } from './editor.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z, with ⌘ on a Mac, and Ctrl+Y. Also in text fields: their own undo knows one field only, and
 * each change of a text is in the history of the tour, too.
 */
export function useUndoKeys({ undo, redo }: Editor): (event: KeyboardEvent) => void {
  const { apple } = useLodelines().environment;
  return (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey, key, code, nativeEvent } = event;
    if (!(apple ? metaKey : ctrlKey) || altKey || isComposing(nativeEvent)) return;
    // With a Korean keyboard `key` is a jamo.
    const letter = /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
    if (letter !== 'z' && (letter !== 'y' || apple)) return;
    event.preventDefault();
    if (letter === 'y' || shiftKey) redo();
    else undo();
  };
}
