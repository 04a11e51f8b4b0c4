import { useId } from 'react';
import type { Picture } from '../../src/cartography/picture/displayList.ts';
import { type SvgElement, svgOf } from '../../src/cartography/picture/svg.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { SvgNode } from '../../src/ui/controls/SvgPicture.tsx';
import { compactSvg } from './compactSvg.ts';
import { usePage } from './pageContext.ts';
import type { PagePicture } from './pagePictures.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { DARK_LAYER } from './sharedLayers.ts';

/** A picture on a page: the map, and below it what it shows, a legend of just that, source, licence and borders. */
export function ViewPicture({ picture, layers, legend, title }: PagePicture) {
  const { dataset, language, to } = usePage();
  const words = EXPORT[language];
  return (
    <figure className="picture">
      <Drawing picture={picture} layers={layers.map(to)} />
      <figcaption>
        <PictureLegend rows={legend} />
        <p>{[`${title}.`, words.source(dataset.reachesTo, dataset.release), words.borders].join(' ')}</p>
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  readonly picture: Picture;
  /** The addresses of the layers below it, from the bottom to the top. */
  readonly layers: readonly string[];
}

/** The style sheet shows the layers of one scheme. Without it, the light ones cover the dark ones. */
function Drawing({ picture, layers }: DrawingProps) {
  const { name, width, height } = picture;
  const { attributes, children } = compactSvg(svgOf(picture, useId()));
  const above = typeof children === 'string' ? [] : children.filter((child) => child.name !== 'title');
  const below = (className: string, fragment: string): SvgElement => ({
    name: 'g',
    attributes: { className },
    children: layers.map((address) => ({
      name: 'image',
      attributes: { href: address + fragment, width, height },
      children: [],
    })),
  });
  // The page has the fonts.
  const { 'font-family': _, xmlns: __, ...rest } = attributes;
  const drawing: SvgElement = {
    name: 'svg',
    attributes: { ...rest, 'aria-label': name },
    children: [below('dark', DARK_LAYER), below('light', ''), ...above],
  };
  return <SvgNode {...drawing} />;
}
