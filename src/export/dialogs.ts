/** The dialogs that this folder brings to the page, each a chunk of its own. */
import { lazy } from 'react';

export const EXPORT_DIALOGS = {
  cite: lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteDialog })),
};
