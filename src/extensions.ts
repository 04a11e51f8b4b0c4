import { CiteButton } from './export/CiteButton.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { PresentButton } from './scenes/presenter/PresentButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import type { Extensions } from './ui/extensions.ts';

/** The components that `share/`, `export/` and `scenes/` add to the page. The dialogs and the figures button are lazy. */
export const EXTENSIONS: Extensions = {
  headerActions: [
    ['share', ShareButton],
    ['export', ExportButton],
    ['present', PresentButton],
  ],
  PanelFoot: CiteButton,
  loadFiguresButton: async () => (await import('./export/DownloadCsv.tsx')).DownloadCsv,
  dialogs: {
    share: async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
    export: async () => (await import('./export/ExportDialog.tsx')).ExportDialog,
    cite: async () => (await import('./export/CiteDialog.tsx')).CiteDialog,
  },
};
