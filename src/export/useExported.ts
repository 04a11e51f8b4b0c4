/** The picture of the view on the screen, with some choices. */
import { useMemo } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { useScheme } from '../ui/shell/useTheme.ts';
import type { ExportChoices } from './exportChoices.ts';
import { exportedPicture, type PictureFile } from './exportedPicture.ts';
import { pictureLink } from './pictureWords.ts';

/** Returns the picture and the link of its view; the same objects while source, view and choices are the same. */
export function useExported(
  source: PictureSource,
  choices: ExportChoices,
): { readonly file: PictureFile; readonly link: string } {
  const { base } = useLodelines().environment.address;
  const view = useSelect((state) => state.view);
  const mapSize = useSelect((state) => state.session.mapSize);
  const { contrast } = useScheme();
  return useMemo(() => {
    const exported = { source, view, base, mapSize, contrast };
    return { file: exportedPicture(exported, choices), link: pictureLink(exported) };
  }, [source, view, base, mapSize, contrast, choices]);
}
