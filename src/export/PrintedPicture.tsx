import { useMemo } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { finished } from '../cartography/picture/steps.ts';
import { usePrinting } from '../ui/shell/usePrinting.ts';
import type { Elements } from '../ui/controls/elements.ts';
import { SvgPicture } from '../ui/controls/SvgPicture.tsx';
import { PARTS, type PictureChoices } from './pictureChoices.ts';
import styles from './PrintedPicture.module.css';
import { useExported } from './useExported.ts';
import { usePictureSource } from './usePictureSource.ts';

/** In pixels of the map; about a sixth larger than on paper, where names are still read. */
const SIZE = { width: 800, height: 620 };
const CHOICES: PictureChoices = { size: SIZE, parts: PARTS, title: '', scheme: 'light' };

interface Props {
  /** Printed while what it is made from has not loaded. */
  readonly instead: Elements;
}

/** The picture of the view on white paper, while the page is printed. */
export function PrintedPicture({ instead }: Props) {
  const loaded = usePictureSource();
  const printing = usePrinting();
  if (loaded.state !== 'ready') return instead;
  return printing && <Drawn source={loaded.source} />;
}

function Drawn({ source }: { readonly source: PictureSource }) {
  const { draw } = useExported(source, CHOICES);
  // At once: paper does not wait.
  const file = useMemo(() => finished(draw()), [draw]);
  return (
    <div className={styles['picture']} data-part="printout">
      <SvgPicture picture={file.picture} />
    </div>
  );
}
