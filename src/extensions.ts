import { CiteButton } from './export/CiteButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import type { Extensions } from './ui/extensions.ts';

/** What `share/` and `export/` add to the page. */
export const EXTENSIONS: Extensions = {
  HeaderButton: ShareButton,
  PanelFoot: CiteButton,
  loadFiguresButton: async () => (await import('./export/DownloadCsv.tsx')).DownloadCsv,
  dialogs: {
    share: async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
    cite: async () => (await import('./export/CiteDialog.tsx')).CiteDialog,
  },
};
