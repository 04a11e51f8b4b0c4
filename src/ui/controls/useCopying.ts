/** Copies texts to the clipboard and keeps the result as a message. */
import { useState } from 'react';
import { COPYING } from '../../i18n/copying.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

/** The copy function and its last result. */
export interface Copying {
  /** The result of the last copy, as a sentence; '' before the first. */
  readonly told: string;
  /** Copies `value`. `name` names it in the message. If copying is refused, the text of `field` is selected. */
  readonly copy: (name: string, value: string, field: HTMLTextAreaElement | null) => Promise<void>;
}

/** Returns a copy function, and its last result for a live region. */
export function useCopying(): Copying {
  const { handing } = useLodelines().environment;
  const text = COPYING[useMessages().language];
  const [told, setTold] = useState('');
  const copy: Copying['copy'] = async (name, value, field) => {
    // Clear first: not every browser announces a live region whose text is replaced by the same text:
    // https://github.com/w3c/aria/issues/671
    setTold('');
    try {
      await handing.copy(value);
      setTold(text.copied(name));
    } catch {
      // In a sandboxed frame or without https the browser refuses: the reader can still copy by hand.
      field?.focus();
      field?.select();
      setTold(text.refused(name));
    }
  };
  return { told, copy };
}
