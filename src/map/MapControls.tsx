import { useCapability, useLayerValues, useLodelines, useSelect } from '../state/useLodelines.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import type { DrawnMap } from './drawnMap.ts';
import { HoverCard } from './HoverCard.tsx';
import { MapButtons } from './MapButtons.tsx';
import type { Padding } from './useFreeSpace.ts';
import { inWords } from './thingText.ts';
import type { Pointing } from './usePointing.ts';

/** Lazy: the first view does not need the menu. */
const loadThingMenu = async () => (await import('./ThingMenu.tsx')).ThingMenu;

interface Props {
  /** Null until it has been drawn. */
  readonly map: DrawnMap | null;
  readonly pointing: Pointing;
  /** Whether the reader may move the map. */
  readonly movable: boolean;
  readonly padding: Padding;
}

/** What lies over a map: its buttons, the card at the pointer, and the menu of items. */
export function MapControls({ map, pointing, movable, padding }: Props) {
  const { dataset } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const buttons = useCapability('buttons');
  const figures = useLayerValues();
  const { card, choice } = pointing;
  return (
    <>
      {buttons && (
        <MapButtons map={map} movable={movable} padding={padding} onList={pointing.chooseInSight} />
      )}
      {card && (
        <HoverCard
          {...card}
          onEnter={pointing.keepCard}
          onLeave={pointing.leaveCard}
          onOpen={() => pointing.open(card)}
        />
      )}
      {map && choice && (
        <Lazy
          key={`${choice.x} ${choice.y}`}
          load={loadThingMenu}
          failed={null}
          onFailure={pointing.failChoice}
        >
          {(ThingMenu) => (
            <ThingMenu
              x={choice.x}
              y={choice.y}
              items={inWords(dataset, choice.things, language, figures)}
              stage={map.element}
              onEnd={pointing.endChoice}
            />
          )}
        </Lazy>
      )}
    </>
  );
}
