/** Loads what a lesson will need while there is a network: a class may share a slow one. */
import { useEffect } from 'react';
import { FONTS } from '../cartography/picture/looks.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { parseView } from '../state/viewCodec.ts';
import { loadPartAhead } from '../ui/controls/parts.ts';
import { loadListView } from '../ui/list/ListStage.tsx';
import { loadOpened } from '../ui/shell/Panel.tsx';

/**
 * Loads the pages of records, the figures that scenes show, the list, in which all questions can be answered, and the
 * other lessons.
 */
export function useLessonAhead(lesson: Lesson): void {
  const { dataset, readFigures, source, environment } = useLodelines();
  const { root } = environment;
  const { language } = useMessages();
  useEffect(() => {
    const layers = lesson.scenes.map(({ view }) => parseView(view, { dataset, language }).view.layer);
    if (layers.some(({ kind }) => kind !== 'ties')) readFigures();
    // Terms and countries are named in both languages.
    root.ownerDocument.fonts.load(`16px ${FONTS}`, 'A 가').catch(() => undefined);
    // The last scene lists the other lessons.
    source.tours().catch(() => undefined);
    loadPartAhead(loadListView);
    loadPartAhead(loadOpened);
  }, [lesson, dataset, language, readFigures, source, root]);
}
