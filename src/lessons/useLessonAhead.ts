/** Loads what a lesson will need while there is a network: a class may share a slow one. */
import { useEffect } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { parseView } from '../state/viewCodec.ts';
import { loadPartAhead } from '../ui/controls/parts.ts';
import { loadListView } from '../ui/list/ListStage.tsx';
import { loadOpened } from '../ui/shell/Panel.tsx';

/** Loads the pages of records, the figures that scenes show, and the list, in which all questions can be answered. */
export function useLessonAhead(lesson: Lesson): void {
  const { dataset, readFigures } = useLodelines();
  const { language } = useMessages();
  useEffect(() => {
    const layers = lesson.scenes.map(({ view }) => parseView(view, { dataset, language }).view.layer);
    if (layers.some(({ kind }) => kind !== 'ties')) readFigures();
    loadPartAhead(loadListView);
    loadPartAhead(loadOpened);
  }, [lesson, dataset, language, readFigures]);
}
