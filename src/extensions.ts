import { CiteButton } from './export/CiteButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import type { Extensions } from './ui/extensions.ts';

/** The components that `share/` and `export/` add to the page. The dialogs and the figures button are lazy. */
export const EXTENSIONS: Extensions = {
  headerActions: [['share', ShareButton]],
  PanelFoot: CiteButton,
  loadFiguresButton: async () => (await import('./export/DownloadCsv.tsx')).DownloadCsv,
  dialogs: {
    share: async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
    cite: async () => (await import('./export/CiteDialog.tsx')).CiteDialog,
  },
};
