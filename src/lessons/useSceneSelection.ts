/** What a scene has selected. */
import { useMemo } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import type { Selection } from '../state/view.ts';
import { parseView } from '../state/viewCodec.ts';

/** The selection of the view of a scene, counted from 1. */
export function useSceneSelection(lesson: Lesson, step: number): Selection {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const query = lesson.scenes[step - 1]?.view ?? '';
  return useMemo(() => parseView(query, { dataset, language }).view.selection, [query, dataset, language]);
}
