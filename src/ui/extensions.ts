/** What the rooms for sharing and exporting add to the page. `App` hands it in; without it the page does without. */
import { type ComponentType, createContext, useContext } from 'react';
import type { DialogName } from '../state/store.ts';
import type { Load } from './controls/Lazy.tsx';

/** The dialogs that are added. */
export type ExtensionDialog = Extract<DialogName, 'share' | 'cite'>;

export interface Extensions {
  /** At the end of the header. */
  readonly HeaderButton?: ComponentType;
  /** Below whatever the panel shows. */
  readonly PanelFoot?: ComponentType;
  /** Beside the table of figures. */
  readonly loadFiguresButton?: Load;
  readonly dialogs?: Readonly<Record<ExtensionDialog, Load>>;
}

export const ExtensionsContext = createContext<Extensions>({});

export function useExtensions(): Extensions {
  return useContext(ExtensionsContext);
}
