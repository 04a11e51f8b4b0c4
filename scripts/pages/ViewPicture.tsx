import type { Size } from '../../src/cartography/camera.ts';
import { SvgPicture } from '../../src/ui/controls/SvgPicture.tsx';
import { EXPORT } from '../../src/i18n/export.ts';
import { usePage } from './pageContext.ts';
import type { PagePicture } from './pagePictures.ts';
import { DARK_LAYER } from './sharedLayers.ts';

/** A picture on a page: the map, and below it what it shows, a legend of just that, source, licence and borders. */
export function ViewPicture({ picture, layers, legend, title }: PagePicture) {
  const { dataset, language, to } = usePage();
  const size = { width: picture.width, height: picture.height };
  const words = EXPORT[language];
  return (
    <figure className="picture">
      <SvgPicture picture={picture}>
        <Layers scheme="dark" addresses={layers.map((address) => to(address) + DARK_LAYER)} {...size} />
        <Layers scheme="light" addresses={layers.map(to)} {...size} />
      </SvgPicture>
      <figcaption>
        {legend.length > 0 && (
          <ul>
            {legend.map(({ sample, text }) => (
              <li key={text}>
                {sample.width > 0 && <SvgPicture picture={sample} />} <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        <p>{[`${title}.`, words.source(dataset.reachesTo, dataset.release), words.borders].join(' ')}</p>
      </figcaption>
    </figure>
  );
}

interface LayersProps extends Size {
  readonly scheme: 'dark' | 'light';
  readonly addresses: readonly string[];
}

/** Layers of which the style sheet shows those of one scheme. Without it, the light ones cover the dark ones. */
function Layers({ scheme, addresses, width, height }: LayersProps) {
  return (
    <g className={scheme}>
      {addresses.map((address) => (
        <image key={address} href={address} width={width} height={height} />
      ))}
    </g>
  );
}
