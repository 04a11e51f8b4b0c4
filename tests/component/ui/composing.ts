/** An input method, as a field sees it: the events of a composition in the order of Chromium. */

/** Types into a field with an input method. */
export interface InputMethod {
  /** Replaces the composed text, for example 하 by 한. Begins the composition with the first call. */
  readonly compose: (text: string) => void;
  /** Ends the composition and leaves the text. */
  readonly end: () => void;
  /** Presses a key that the input method takes, as Enter, which ends a Korean composition. */
  readonly press: (key: string) => void;
}

/** An input method for a field that has the focus. It appends to the text of the field. */
export function inputMethod(field: HTMLInputElement): InputMethod {
  let before: string | null = null;
  let composed = '';
  const happen = (type: string) =>
    field.dispatchEvent(new CompositionEvent(type, { bubbles: true, data: composed }));
  return {
    compose: (text) => {
      if (before === null) {
        before = field.value;
        happen('compositionstart');
      }
      composed = text;
      happen('compositionupdate');
      // With the setter of the class: React takes what is set on the element itself for its own.
      Reflect.set(HTMLInputElement.prototype, 'value', before + text, field);
      const inputType = 'insertCompositionText';
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, data: text, inputType, isComposing: true }),
      );
    },
    end: () => {
      happen('compositionend');
      before = null;
    },
    press: (key) => {
      const event = { key, bubbles: true, cancelable: true, isComposing: true, keyCode: 229, which: 229 };
      field.dispatchEvent(new KeyboardEvent('keydown', event));
    },
  };
}
