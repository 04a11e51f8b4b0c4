/** What the pointer rests on and what a click opens: events before arcs, arcs before countries. */
import { useMemo, useRef, useState } from 'react';
import type { MapLayerMouseEvent, MapRef } from 'react-map-gl/maplibre';
import type { Selection } from '../state/view.ts';
import { useLodelines } from '../state/useLodelines.ts';
import { INTERACTIVE } from './layerOrder.ts';

/** Pixels around the pointer that still count as on a line or a mark. */
const REACH = 5;

export interface Card {
  readonly x: number;
  readonly y: number;
  readonly target: NonNullable<Selection>;
  /** How many other things of the same kind lie there. */
  readonly others: number;
}

interface Pointing {
  readonly card: Card | null;
  readonly handlers: {
    readonly cursor: string;
    readonly onMouseMove: (event: MapLayerMouseEvent) => void;
    readonly onMouseOut: () => void;
    readonly onClick: (event: MapLayerMouseEvent) => void;
  };
}

export function usePointing(map: MapRef | null): Pointing {
  const { actions } = useLodelines();
  const [card, setCard] = useState<Card | null>(null);
  const pending = useRef(0);

  const handlers = useMemo(() => {
    const leave = () => {
      cancelAnimationFrame(pending.current);
      setCard(null);
      actions.setHover(null);
    };
    return {
      onMouseMove: (event: MapLayerMouseEvent) => {
        // A finger points at nothing: it opens.
        if (!matchMedia('(hover: hover)').matches) return;
        cancelAnimationFrame(pending.current);
        const { x, y } = event.point;
        // Hit tests are costly: one for each frame is enough.
        pending.current = requestAnimationFrame(() => {
          const found = map && !map.isMoving() ? findAt(map, x, y) : null;
          setCard(found && { x, y, ...found });
          actions.setHover(found?.target ?? null);
        });
      },
      onMouseOut: leave,
      onClick: (event: MapLayerMouseEvent) => {
        cancelAnimationFrame(pending.current);
        const found = map && findAt(map, event.point.x, event.point.y);
        actions.select(found ? found.target : null);
        setCard(null);
      },
    };
  }, [map, actions]);

  return { card, handlers: { ...handlers, cursor: card ? 'pointer' : 'grab' } };
}

const PROPERTY = { event: 'id', partnership: 'partnership' } as const;

function findAt(
  map: MapRef,
  x: number,
  y: number,
): { target: NonNullable<Selection>; others: number } | null {
  for (const kind of ['event', 'partnership'] as const) {
    const features = map.queryRenderedFeatures(
      [
        [x - REACH, y - REACH],
        [x + REACH, y + REACH],
      ],
      { layers: [...INTERACTIVE[kind]] },
    );
    // What is not shown on the date is there too, without a look.
    const shown = features.filter(({ state }) => Number(state['opacity'] ?? 0) > 0);
    const ids = [...new Set(shown.map(({ properties }) => String(properties[PROPERTY[kind]])))];
    const [id] = ids;
    if (id !== undefined) return { target: { kind, id }, others: ids.length - 1 };
  }
  const [country] = map.queryRenderedFeatures([x, y], { layers: [...INTERACTIVE.country] });
  const id: unknown = country?.properties['alpha3'];
  return typeof id !== 'string' ? null : { target: { kind: 'country', id }, others: 0 };
}
