/** The picture of the view on the screen, with some choices. */
import { useMemo } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { finished } from '../cartography/picture/steps.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { useScheme } from '../ui/shell/useTheme.ts';
import type { PictureChoices } from './pictureChoices.ts';
import { exportedPicture, type PictureFile } from './exportedPicture.ts';
import { pictureLink } from './pictureWords.ts';

/** Returns the picture and the link of its view; the same objects while source, view and choices are the same. */
export function useExported(
  source: PictureSource,
  choices: PictureChoices,
): { readonly file: PictureFile; readonly link: string } {
  const { base } = useLodelines().environment.address;
  const view = useSelect((state) => state.view);
  const mapSize = useSelect((state) => state.session.mapSize);
  const { contrast } = useScheme();
  const exported = useMemo(
    () => ({ source, view, base, mapSize, contrast }),
    [source, view, base, mapSize, contrast],
  );
  return useMemo(
    () => ({ file: finished(exportedPicture(exported, choices)), link: pictureLink(exported) }),
    [exported, choices],
  );
}
