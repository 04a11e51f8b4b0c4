import { useMemo } from 'react';
import type { Size } from '../cartography/camera.ts';
import type { Palette } from '../cartography/palette.ts';
import { pictureOf } from '../cartography/picture/pictureOf.ts';
import type { CountryShapes } from '../data/countryShapes.ts';
import { emphasised } from '../state/derived/selectors.ts';
import {
  useCapability,
  useFigures,
  useLodelines,
  useMessages,
  useNameScale,
  useSelect,
} from '../state/useLodelines.ts';
import { SvgPicture } from '../ui/controls/SvgPicture.tsx';
import { useRenderedReady } from '../ui/controls/useRenderedReady.ts';
import { MapControls } from './MapControls.tsx';
import type { Padding } from './useFreeSpace.ts';
import { chosenFor } from './mapCamera.ts';
import styles from './PictureView.module.css';
import { usePicturedView } from './usePicturedView.ts';
import { usePictureMap } from './usePictureMap.ts';
import { usePointerOn } from './usePointerOn.ts';
import { usePointing } from './usePointing.ts';

export { SimplifiedNotice } from './SimplifiedNotice.tsx';

interface Props {
  readonly shapes: CountryShapes;
  readonly palette: Palette;
  readonly size: Size;
  readonly padding: Padding;
  /** Whether the page is higher than its window: then gestures over the map scroll it. */
  readonly pageScrolls: boolean;
  /** Whether it is there only until the engine's map returns. */
  readonly passing: boolean;
}

/** The map without the engine: a picture of the view, which opens what is clicked and moves in steps. */
export function PictureView({ shapes, palette, size, padding, pageScrolls, passing }: Props) {
  const { dataset, selectors } = useLodelines();
  const messages = useMessages().messages.map;
  const movable = useCapability('camera');
  const cooperative = !useCapability('gestures') || pageScrolls;
  const view = usePicturedView();
  const shows = useSelect((state) => chosenFor(state, dataset));
  const hover = useSelect((state) => state.session.hover);
  const figures = useFigures();
  const nameScale = useNameScale();
  const pictured = useMemo(() => {
    const { width, height } = size;
    const free = {
      width: width - padding.left - padding.right,
      height: height - padding.top - padding.bottom,
    };
    const picture = pictureOf({ dataset, shapes, selectors, figures }, view, {
      // The page has the same as text: the panel, and the list of items in view.
      name: '',
      width,
      height,
      palette,
      emphasis: emphasised(dataset, view),
      hover,
      nameScale,
      insets: padding,
      shows,
    });
    return { picture, free, insets: padding };
  }, [dataset, shapes, selectors, figures, view, shows, size, padding, palette, hover, nameScale]);
  const { map, ref } = usePictureMap(pictured, { movable, cooperative });
  const pointing = usePointing(map, movable);
  usePointerOn(map, pointing.handlers);
  useRenderedReady(passing);

  const gestures = cooperative ? styles['cooperative'] : styles['alone'];
  return (
    <>
      <div
        ref={ref}
        className={`${styles['picture']} ${movable ? gestures : ''}`}
        style={{ cursor: pointing.handlers.cursor }}
        // As the engine's canvas: one that is locked takes no keys.
        {...(movable && { role: 'application', tabIndex: 0, 'aria-label': messages.canvas })}
      >
        <SvgPicture picture={pictured.picture} className={styles['drawing']} />
      </div>
      <MapControls map={map} pointing={pointing} movable={movable} padding={padding} />
    </>
  );
}
