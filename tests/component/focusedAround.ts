import { onTestFinished } from 'vitest';

/** A field with the focus in the page around the frame of the tests, until the test is over. */
export function focusedAround(): HTMLInputElement {
  const { document } = window.parent;
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  field.focus();
  return field;
}
