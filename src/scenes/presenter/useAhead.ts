/** Loads what a talk will need while there is a network. */
import { useEffect } from 'react';
import { FONTS } from '../../cartography/picture/looks.ts';
import type { Tour } from '../../domain/tour/tour.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { parseView } from '../../state/viewCodec.ts';
import { loadPartAhead } from '../../ui/controls/parts.ts';
import { loadKeysDialog } from '../../ui/keys/loadKeysDialog.ts';
import { loadListView } from '../../ui/list/ListStage.tsx';
import { loadScenesDialog } from './loadScenesDialog.ts';

/**
 * Loads, as soon as a tour is presented, what it may need later: fonts, dialogs, the figures that scenes show, and the
 * list, if one of them is a list.
 */
export function useAhead(tour: Tour | null): void {
  const { dataset, readFigures, environment } = useLodelines();
  const { root } = environment;
  const { language } = useMessages();
  useEffect(() => {
    if (!tour) return;
    // Pictures are drawn with all fonts of the page.
    root.ownerDocument.fonts.load(`16px ${FONTS}`, 'A 가').catch(reportError);
    const views = tour.scenes.map((scene) => parseView(scene.view, { dataset, language }).view);
    if (views.some(({ layer }) => layer.kind !== 'ties')) readFigures();
    if (views.some(({ view }) => view === 'list')) loadPartAhead(loadListView);
    loadPartAhead(loadScenesDialog);
    loadPartAhead(loadKeysDialog);
  }, [tour, dataset, language, readFigures, root]);
}
