/** Hover and click on the map: a click selects the item, or opens a menu if several overlap. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import type { DrawnMap, Thing } from './drawnMap.ts';

/** Items at a point of the map, in pixels. */
export interface Found {
  readonly x: number;
  readonly y: number;
  readonly things: readonly Thing[];
}

/** How long the card stays after the pointer has left, in milliseconds: the pointer may be moving to the card. */
const GRACE_MS = 250;

/**
 * How long a click waits for a second press, in milliseconds, before it opens anything: a double click and a double tap
 * only zoom the map. The item under it is highlighted at once.
 */
const DOUBLE_MS = 300;

/** An event of the pointer at a point of the map, in pixels. */
interface PointerAt {
  readonly point: { readonly x: number; readonly y: number };
  readonly originalEvent: MouseEvent;
}

/** Card and menu of a map, and what its pointer events do. */
export interface Pointing {
  /** Content of the hover card. */
  readonly card: Found | null;
  /** Content of the menu of overlapping or visible items. */
  readonly choice: Found | null;
  /** For when the pointer enters the card. */
  readonly keepCard: () => void;
  /** For when the pointer leaves the card. */
  readonly leaveCard: () => void;
  /** Selects the only item, opens the menu for several, and closes the selection for null. */
  readonly open: (found: Found | null) => void;
  /** Opens the menu of all visible items next to a point of the map. */
  readonly chooseInSight: (x: number, y: number) => void;
  readonly endChoice: () => void;
  /** Closes the menu with a notice of the error. */
  readonly failChoice: (error: unknown) => void;
  readonly handlers: {
    readonly cursor: string;
    readonly onMouseMove: (event: PointerAt) => void;
    readonly onMouseOut: () => void;
    readonly onMouseDown: () => void;
    readonly onTouchStart: () => void;
    readonly onClick: (event: PointerAt) => void;
  };
}

/** Card, menu and map handlers. `movable`: whether the reader can move the map. */
export function usePointing(map: DrawnMap | null, movable: boolean): Pointing {
  const { actions, environment, store } = useLodelines();
  const [card, setCard] = useState<Found | null>(null);
  const [choice, setChoice] = useState<Found | null>(null);
  const choosing = useSelect(({ session }) => session.dialog === 'choice');
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onCard = useRef(false);
  /** The click that waits for a second press. */
  const held = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether the last pointer event on the map was that of a finger. */
  const finger = useRef(false);
  /** Whether this hook has set the hover of the store. */
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
      const things = map?.thingsAt(x, y) ?? [];
      return things.length > 0 ? { x, y, things } : null;
    };
    /** No hit tests during a movement: they are costly, and nobody points at anything then. */
    const findAtRest = (x: number, y: number) => (map?.isMoving() ? null : find(x, y));
    const choose = (found: Found) => {
      setChoice(found);
      actions.openDialog('choice');
    };
    const open = (found: Found | null) => {
      show(null);
      if (found && found.things.length > 1) choose(found);
      else actions.select(found?.things[0] ?? null);
    };
    return {
      wait,
      show,
      findAtRest,
      open,
      click: ({ point: { x, y }, originalEvent }: PointerAt) => {
        const found = find(x, y);
        // A click on nothing closes the selection, except while the map moves: then the click may have missed.
        if (!found && map?.isMoving()) return;
        // A locked map does not zoom.
        if (!movable) open(found);
        else if (originalEvent.detail < 2) {
          pointed.current = found !== null;
          actions.setHover(found?.things[0] ?? null);
          held.current = setTimeout(() => open(found), DOUBLE_MS);
        }
      },
      /** A second press: the click before it opens nothing. */
      press: () => {
        clearTimeout(held.current);
        if (finger.current && pointed.current) show(null);
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
      chooseInSight: (x: number, y: number) => map && choose({ x, y, things: map.thingsInSight() }),
      endChoice: () => {
        if (store.getState().session.dialog === 'choice') actions.closeDialog();
      },
      failChoice: (error: unknown) => {
        actions.closeDialog();
        actions.tellFailure(error);
      },
    };
  }, [map, movable, actions, store]);

  const handlers = useMemo(
    () => ({
      onMouseMove: ({ point: { x, y } }: PointerAt) => {
        // A finger does not hover: its mouse events only come with a tap.
        if (finger.current) return;
        moves.wait();
        const look = () => {
          // At most one hit test per frame.
          frame.current = requestAnimationFrame(() => moves.show(moves.findAtRest(x, y)));
        };
        // With an open card, wait until the pointer rests: it may be moving to the card.
        if (open) timer.current = setTimeout(look, GRACE_MS / 2);
        else look();
      },
      onMouseOut: moves.leaveCanvas,
      onMouseDown: moves.press,
      onTouchStart: moves.press,
      onClick: moves.click,
    }),
    [moves, open],
  );

  useEffect(() => {
    const element = map?.element;
    const note = ({ pointerType }: PointerEvent) => {
      finger.current = pointerType === 'touch';
    };
    // MapLibre's events are those of a mouse, which do not name their pointer.
    element?.addEventListener('pointerdown', note, { capture: true });
    element?.addEventListener('pointermove', note, { capture: true });
    return () => {
      element?.removeEventListener('pointerdown', note, { capture: true });
      element?.removeEventListener('pointermove', note, { capture: true });
    };
  }, [map]);

  useEffect(
    () => () => {
      moves.wait();
      moves.press();
      if (pointed.current) actions.setHover(null);
      pointed.current = false;
    },
    [moves, actions],
  );

  useEffect(() => {
    if (!choosing) return undefined;
    return () => {
      setChoice(null);
      actions.setHover(null);
    };
  }, [choosing, actions]);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape closes only the card, not the selection.
      event.stopPropagation();
      moves.show(null);
    };
    const { root } = environment;
    root.addEventListener('keydown', close, { capture: true });
    return () => root.removeEventListener('keydown', close, { capture: true });
  }, [open, moves, environment]);

  return {
    card,
    choice: choosing ? choice : null,
    keepCard: moves.keepCard,
    leaveCard: moves.leaveCard,
    open: moves.open,
    chooseInSight: moves.chooseInSight,
    endChoice: moves.endChoice,
    failChoice: moves.failChoice,
    handlers: { ...handlers, cursor: open ? 'pointer' : movable ? 'grab' : 'default' },
  };
}
