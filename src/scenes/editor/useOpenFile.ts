/** Opens the file of a tour or a lesson in the editor. */
import { MOST_CHARACTERS } from '../../domain/ownTour/readOwnTour.ts';
import { MY_TOUR } from '../../i18n/myTour.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { useEditor } from './useEditor.ts';

/** Returns a function that opens a file, and says if it cannot be read. It never rejects. */
export function useOpenFile(): (file: File) => Promise<void> {
  const { actions } = useLodelines();
  const { openFile } = useEditor();
  return async (file) => {
    try {
      // A little more than is read, so that the reader is told.
      openFile(await file.slice(0, 4 * MOST_CHARACTERS).text());
    } catch {
      // It was moved, or its drive has gone.
      actions.tell({ en: MY_TOUR.en.unread, ko: MY_TOUR.ko.unread });
    }
  };
}
