/** The dialogs that this folder brings to the page, each a chunk of its own. */
import { lazy } from 'react';

export const SHARE_DIALOGS = {
  share: lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog })),
};
