/**
 * Text fields and input methods. While an input method composes a syllable or a word, its keys belong to it, but the
 * field already contains what has been typed.
 */
import type { BaseUIEvent } from '@base-ui/react/types';
import type { CompositionEvent, KeyboardEvent } from 'react';

/**
 * Whether a key press is part of a composition. Chrome sends Enter and the arrow keys a second time once they have
 * ended it. Safari ends it before the key press, which it marks by the code 229
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isComposing({ isComposing, keyCode }: globalThis.KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Props for a `Combobox.Input` or an `Autocomplete.Input`. Without them, except on Android
 * (https://github.com/mui/base-ui/issues/2942), the list follows the text only at the end of a composition, so that it
 * is one syllable behind in Korean.
 */
export const FOLLOWS_COMPOSITION = {
  onCompositionStart: (event: BaseUIEvent<CompositionEvent<HTMLInputElement>>) =>
    event.preventBaseUIHandler(),
  onCompositionEnd: (event: BaseUIEvent<CompositionEvent<HTMLInputElement>>) => event.preventBaseUIHandler(),
  onKeyDown: (event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) => {
    if (isComposing(event.nativeEvent)) event.preventBaseUIHandler();
  },
};
