import { CiteButton } from './export/CiteButton.tsx';
import { loadCode } from './data/load.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { PresentButton } from './scenes/presenter/PresentButton.tsx';
import { loadScenesDialog } from './scenes/presenter/loadScenesDialog.ts';
import { MyTourButton } from './scenes/editor/MyTourButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import type { Extensions } from './ui/extensions.ts';

export const loadLessons = () => import('./lessons/parts.ts');

/** The components that `share/`, `export/`, `scenes/` and `lessons/` add to the page. Only the buttons are not lazy. */
export const EXTENSIONS: Extensions = {
  headerActions: [
    ['share', ShareButton],
    ['export', ExportButton],
    ['present', PresentButton],
    ['tour', MyTourButton],
  ],
  PanelFoot: CiteButton,
  loadFiguresButton: async () => (await import('./export/DownloadCsv.tsx')).DownloadCsv,
  loadPlayer: async () => (await import('./scenes/player/Player.tsx')).Player,
  loadLesson: async () => (await loadLessons()).LessonScene,
  loadSceneMark: async () => (await loadLessons()).SceneMark,
  loadClassQuestions: async () => (await loadLessons()).ClassQuestions,
  lessonForms: {
    worksheet: async () => (await import('./lessons/worksheet/WorksheetPanel.tsx')).WorksheetPanel,
    school: async () => (await import('./lessons/school/SchoolPanel.tsx')).SchoolPanel,
  },
  loadTours: async () => (await import('./scenes/OverviewTours.tsx')).OverviewTours,
  dialogs: {
    share: async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
    export: async () => (await import('./export/ExportDialog.tsx')).ExportDialog,
    scenes: loadScenesDialog,
    tour: async () => (await import('./scenes/editor/MyTour.tsx')).MyTour,
    cite: async () => (await import('./export/CiteDialog.tsx')).CiteDialog,
  },
  addView: (lodelines) => {
    loadCode('editor', import('./scenes/editor/addView.ts')).then(
      ({ addView }) => addView(lodelines),
      lodelines.actions.tellFailure,
    );
  },
  toggleNotes: (lodelines) => {
    loadCode('lesson', loadLessons()).then(
      ({ workOf }) => workOf(lodelines.store).toggleNotes(),
      lodelines.actions.tellFailure,
    );
  },
};
