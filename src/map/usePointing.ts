/** What the pointer rests on, and what a click opens: a thing, or a choice among those that lie there. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapLayerMouseEvent, MapRef } from 'react-map-gl/maplibre';
import { useLodelines } from '../state/useLodelines.ts';
import { type Thing, thingsAt, thingsInSight } from './thingsAt.ts';

/** Things at a point of the map, in pixels. */
export interface Found {
  readonly x: number;
  readonly y: number;
  readonly things: readonly Thing[];
}

/** So long, in milliseconds, a card stays without the pointer, which may be on its way to it. */
const GRACE_MS = 250;

interface Pointing {
  /** What the card beside the pointer tells. */
  readonly card: Found | null;
  /** What there is to choose from. */
  readonly choice: Found | null;
  /** Keeps the card while the pointer is on it. */
  readonly keepCard: () => void;
  readonly leaveCard: () => void;
  /** Opens what was found, or offers the choice. */
  readonly open: (found: Found | null) => void;
  /** Offers everything visible, beside a point of the map. */
  readonly chooseInSight: (x: number, y: number) => void;
  readonly endChoice: () => void;
  /** Tells that the choice could not be loaded. */
  readonly failChoice: () => void;
  readonly handlers: {
    readonly cursor: string;
    readonly onMouseMove: (event: MapLayerMouseEvent) => void;
    readonly onMouseOut: () => void;
    readonly onClick: (event: MapLayerMouseEvent) => void;
  };
}

/** `movable` tells whether the map can be taken hold of. */
export function usePointing(map: MapRef | null, movable: boolean): Pointing {
  const { actions, environment } = useLodelines();
  const [card, setCard] = useState<Found | null>(null);
  const [choice, setChoice] = useState<Found | null>(null);
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onCard = useRef(false);
  /** Whether what the store has as pointed at is from here. */
  const pointed = useRef(false);
  const open = card !== null;

  const moves = useMemo(() => {
    const wait = () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(timer.current);
    };
    const show = (found: Found | null) => {
      wait();
      onCard.current = false;
      pointed.current = found !== null;
      setCard(found);
      actions.setHover(found?.things[0] ?? null);
    };
    const leave = () => {
      wait();
      timer.current = setTimeout(() => show(null), GRACE_MS);
    };
    const find = (x: number, y: number): Found | null => {
      const things = map ? thingsAt(map.getMap(), x, y) : [];
      return things.length > 0 ? { x, y, things } : null;
    };
    /** Hit tests are costly, and while everything moves nobody points at anything. */
    const findAtRest = (x: number, y: number) => (map?.isMoving() ? null : find(x, y));
    const open = (found: Found | null) => {
      show(null);
      if (found && found.things.length > 1) setChoice(found);
      else actions.select(found?.things[0] ?? null);
    };
    return {
      wait,
      show,
      findAtRest,
      open,
      click: (x: number, y: number) => {
        const found = find(x, y);
        // A click beside everything closes what is open; one that hits nothing because the map moves does not.
        if (found || !map?.isMoving()) open(found);
      },
      keepCard: () => {
        wait();
        onCard.current = true;
      },
      leaveCard: () => {
        onCard.current = false;
        leave();
      },
      // The pointer enters the card before it leaves the canvas.
      leaveCanvas: () => {
        if (!onCard.current) leave();
      },
      chooseInSight: (x: number, y: number) =>
        map && setChoice({ x, y, things: thingsInSight(map.getMap()) }),
      endChoice: () => {
        setChoice(null);
        actions.setHover(null);
      },
      failChoice: () => {
        setChoice(null);
        actions.tellUnloaded();
      },
    };
  }, [map, actions]);

  const handlers = useMemo(
    () => ({
      onMouseMove: ({ point: { x, y } }: MapLayerMouseEvent) => {
        // A finger points at nothing: it opens.
        if (!environment.media.matches('(hover: hover)')) return;
        moves.wait();
        const look = () => {
          // One hit test for each frame is enough.
          frame.current = requestAnimationFrame(() => moves.show(moves.findAtRest(x, y)));
        };
        // A card that is open waits until the pointer rests: it may be on its way to the card.
        if (open) timer.current = setTimeout(look, GRACE_MS / 2);
        else look();
      },
      onMouseOut: moves.leaveCanvas,
      onClick: ({ point: { x, y } }: MapLayerMouseEvent) => moves.click(x, y),
    }),
    [moves, open, environment],
  );

  useEffect(
    () => () => {
      moves.wait();
      if (pointed.current) actions.setHover(null);
      pointed.current = false;
    },
    [moves, actions],
  );

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // What is opened stays open: only the card goes.
      event.stopPropagation();
      moves.show(null);
    };
    const { root } = environment;
    root.addEventListener('keydown', close, { capture: true });
    return () => root.removeEventListener('keydown', close, { capture: true });
  }, [open, moves, environment]);

  return {
    card,
    choice,
    keepCard: moves.keepCard,
    leaveCard: moves.leaveCard,
    open: moves.open,
    chooseInSight: moves.chooseInSight,
    endChoice: moves.endChoice,
    failChoice: moves.failChoice,
    handlers: { ...handlers, cursor: open ? 'pointer' : movable ? 'grab' : 'default' },
  };
}
