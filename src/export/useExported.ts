/** The picture of the view on the screen, with some choices. */
import { useCallback, useMemo } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Steps } from '../cartography/picture/steps.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { useScheme } from '../ui/shell/useTheme.ts';
import type { PictureChoices } from './pictureChoices.ts';
import { exportedPicture, type PictureFile } from './exportedPicture.ts';
import { pictureLink } from './pictureWords.ts';

/** Returns the function that makes the picture, the same while source, view and choices are, and the link of its view. */
export function useExported(
  source: PictureSource,
  choices: PictureChoices,
): { readonly draw: () => Steps<PictureFile>; readonly link: string } {
  const { base } = useLodelines().environment.address;
  const view = useSelect((state) => state.view);
  const mapSize = useSelect((state) => state.session.mapSize);
  const { contrast } = useScheme();
  const exported = useMemo(
    () => ({ source, view, base, mapSize, contrast }),
    [source, view, base, mapSize, contrast],
  );
  const draw = useCallback(() => exportedPicture(exported, choices), [exported, choices]);
  return { draw, link: pictureLink(exported) };
}
