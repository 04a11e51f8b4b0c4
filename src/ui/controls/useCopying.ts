/** Copies texts to the clipboard, and keeps what came of it to be told. */
import { useState } from 'react';
import { COPYING } from '../../i18n/copying.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

export interface Copying {
  /** What came of the last copy, as a sentence; '' before. */
  readonly told: string;
  /** Copies a text, called by its name when it is told of. Where that is refused, what stands in its field is selected. */
  readonly copy: (name: string, value: string, field: HTMLTextAreaElement | null) => Promise<void>;
}

export function useCopying(): Copying {
  const { handing } = useLodelines().environment;
  const text = COPYING[useMessages().language];
  const [told, setTold] = useState('');
  const copy: Copying['copy'] = async (name, value, field) => {
    // Cleared first: not every browser announces a live region whose text is replaced by the same text:
    // https://github.com/w3c/aria/issues/671
    setTold('');
    try {
      await handing.copy(value);
      setTold(text.copied(name));
    } catch {
      // A sandboxed frame, or a page without https: the reader can still copy by hand.
      field?.focus();
      field?.select();
      setTold(text.refused(name));
    }
  };
  return { told, copy };
}
