import type { Shown } from '../../src/domain/tour/tour.ts';
import type { ViewState } from '../../src/state/view.ts';
import { usePage } from './pageContext.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { DARK_LAYER } from './sharedLayers.ts';

/** The map of a scene, in the colours of the reader's scheme, with its legend. */
export function SceneFigure({ view, show }: { readonly view: ViewState; readonly show?: Shown | undefined }) {
  const { scenes, to } = usePage();
  const { address, alt, legend, width, height } = scenes.pictureOf(view, show);
  return (
    <figure className="picture">
      <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcSet={to(address) + DARK_LAYER} />
        <img src={to(address)} alt={alt} width={width} height={height} loading="lazy" />
      </picture>
      <figcaption>
        <PictureLegend rows={legend} />
      </figcaption>
    </figure>
  );
}
