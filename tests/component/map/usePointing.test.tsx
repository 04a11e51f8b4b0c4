/** The pointer on the map, with a stub for what the map finds at a point. */
import type { MouseEvent as ReactMouseEvent } from 'react';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MapPoint } from '../../../src/cartography/mapPoints.ts';
import type { DrawnMap, Thing } from '../../../src/map/drawnMap.ts';
import { engineMap } from '../../../src/map/engineMap.ts';
import { usePointing } from '../../../src/map/usePointing.ts';
import type { Environment } from '../../../src/state/environment.ts';
import { mount } from '../mount.tsx';
import { down, tap, up } from '../touch.ts';

afterEach(() => vi.useRealTimers());

const MSP: Thing = { kind: 'partnership', id: 'msp' };
const GRAPHITE: Thing = { kind: 'event', id: 'graphite' };
const KOREA: Thing = { kind: 'country', id: 'KOR' };

/** A point that reaches everywhere. */
function pointOf({ kind, id }: Thing): MapPoint {
  const size = { inner: -1, outer: 1000, halo: 0, offset: [0, 0] } as const;
  return {
    source: kind === 'event' ? 'events' : 'rings',
    id,
    properties: { partnership: id },
    x: 0.5,
    y: 0.5,
    style: { far: size, near: size, colour: '#000000', halo: '#000000', perspective: 0, inset: 0 },
  };
}

/** A map that has `things` everywhere, and may be moving. */
function mapOf(things: readonly Thing[]) {
  const state = { things, moving: false };
  const points = (kind: Thing['kind']) => state.things.filter((thing) => thing.kind === kind).map(pointOf);
  const layers = {
    points: { shown: () => points('event') },
    // No arcs: a partnership is found by its ring.
    arcs: { shown: () => [], rings: { shown: () => points('partnership') } },
  };
  const engine = {
    queryRenderedFeatures: () =>
      state.things.flatMap(({ kind, id }) => (kind === 'country' ? [{ properties: { alpha3: id } }] : [])),
    getLayer: (id: 'points' | 'arcs') => ({ implementation: layers[id] }),
    getZoom: () => 1,
    getCenter: () => ({ lng: 0, lat: 0 }),
    project: () => ({ x: 0, y: 0 }),
    unproject: () => ({ lng: 0, lat: 0 }),
    getCanvasContainer: () => document.documentElement,
    getContainer: () => ({ clientWidth: 200 }),
    style: { _loaded: true },
    isMoving: () => state.moving,
    getProjection: () => ({ type: 'globe' }),
  };
  return { state, map: engineMap(engine as unknown as MapLibreMap) };
}

/** A square in the place of the map's canvas, and a card that names what lies under the pointer. */
function Square({ map, movable }: { readonly map: DrawnMap; readonly movable: boolean }) {
  const pointing = usePointing(map, movable);
  const at = ({ clientX: x, clientY: y, nativeEvent: originalEvent }: ReactMouseEvent) => ({
    point: { x, y },
    originalEvent,
  });
  return (
    <>
      <button
        type="button"
        aria-label="canvas"
        style={{ width: 200, height: 200, background: 'silver' }}
        onMouseMove={(event) => pointing.handlers.onMouseMove(at(event))}
        onMouseDown={pointing.handlers.onMouseDown}
        onTouchStart={pointing.handlers.onTouchStart}
        onPointerLeave={pointing.handlers.onMouseOut}
        onClick={(event) => pointing.handlers.onClick(at(event))}
      />
      {pointing.card && (
        <output onPointerEnter={pointing.keepCard} onPointerLeave={pointing.leaveCard}>
          {pointing.card.things.map(({ id }) => id).join()}
        </output>
      )}
      <p data-testid="choice">{pointing.choice?.things.map(({ id }) => id).join()}</p>
    </>
  );
}

interface Options {
  readonly view?: string;
  readonly movable?: boolean;
  readonly environment?: Partial<Environment>;
}

function pointing(
  things: readonly Thing[],
  { view = '?country=VNM', movable = true, environment = {} }: Options = {},
) {
  const { state, map } = mapOf(things);
  const made = mount(<Square map={map} movable={movable} />, { view, environment });
  return {
    ...made,
    map: state,
    canvas: page.getByRole('button', { name: 'canvas' }),
    hover: () => made.store.getState().session.hover,
    opened: () => made.store.getState().view.selection,
    card: () => page.getByRole('status').query()?.textContent ?? null,
    choice: () => page.getByTestId('choice').element().textContent,
  };
}

describe('the pointer', () => {
  test('points at the topmost thing under it, and a card names all of them', async () => {
    const { canvas, hover, card } = pointing([MSP, GRAPHITE]);
    await canvas.hover();
    await expect.poll(hover).toEqual(GRAPHITE);
    expect(card()).toBe('graphite,msp');
  });

  test('points at a country only where nothing lies on it', async () => {
    const { canvas, hover, map } = pointing([MSP, KOREA]);
    await canvas.hover();
    await expect.poll(hover).toEqual(MSP);
    map.things = [KOREA];
    await canvas.hover({ position: { x: 20, y: 20 } });
    await expect.poll(hover).toEqual(KOREA);
  });

  test('points at nothing while the map moves', async () => {
    const { canvas, hover, map } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(hover).toEqual(MSP);
    map.moving = true;
    await canvas.hover({ position: { x: 20, y: 20 } });
    await expect.poll(hover).toBeNull();
  });

  test('keeps its card while it is on the way there and on it', async () => {
    const { canvas, card } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(card).toBe('msp');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await userEvent.hover(page.getByRole('status'));
    vi.runAllTimers();
    expect(card()).toBe('msp');
  });

  test('takes its card along when it leaves the map, after a moment', async () => {
    const { canvas, card, hover } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(card).toBe('msp');
    await userEvent.unhover(canvas);
    await expect.poll(card).toBeNull();
    expect(hover()).toBeNull();
  });
});

describe('Escape', () => {
  test('closes the card, and leaves open what is', async () => {
    const { canvas, card, opened } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(card).toBe('msp');
    await userEvent.keyboard('{Escape}');
    await expect.poll(card).toBeNull();
    expect(opened()).toEqual({ kind: 'country', id: 'VNM' });
  });
});

describe('a click', () => {
  test('opens the one thing that lies there, after it has been highlighted', async () => {
    const { canvas, opened, hover } = pointing([MSP]);
    await canvas.click();
    expect(hover()).toEqual(MSP);
    await expect.poll(() => [opened(), hover()]).toEqual([MSP, null]);
  });

  test('offers a choice that ends when what lies on top is closed, as by Back', async () => {
    const { actions, canvas, choice, hover, store } = pointing([MSP, GRAPHITE]);
    await canvas.click();
    await expect.poll(choice).toBe('graphite,msp');
    expect(store.getState().session.dialog).toBe('choice');
    actions.setHover(GRAPHITE);
    actions.closeDialog();
    await expect.poll(() => [choice(), hover()]).toEqual(['', null]);
  });

  test('offers a choice where there are several', async () => {
    const { canvas, opened, choice } = pointing([MSP, GRAPHITE]);
    await canvas.click();
    await expect.poll(choice).toBe('graphite,msp');
    expect(opened()).toEqual({ kind: 'country', id: 'VNM' });
  });

  test('beside everything closes what is open', async () => {
    const { canvas, opened } = pointing([]);
    await canvas.click();
    await expect.poll(opened).toBeNull();
  });

  test('while the map moves closes nothing, but opens what it hits', async () => {
    const { canvas, opened, map } = pointing([]);
    map.moving = true;
    await canvas.click();
    expect(opened()).toEqual({ kind: 'country', id: 'VNM' });
    map.things = [MSP];
    await canvas.click();
    await expect.poll(opened).toEqual(MSP);
  });

  test('opens at once on a locked map, which a double click does not zoom', async () => {
    const { canvas, opened } = pointing([MSP], { movable: false });
    await canvas.click();
    expect(opened()).toEqual(MSP);
  });
});

describe('a second press', () => {
  test('by a mouse makes it a double click, which opens nothing', async () => {
    const { canvas, opened, hover } = pointing([MSP]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await canvas.dblClick();
    vi.runAllTimers();
    expect([opened(), hover()]).toEqual([{ kind: 'country', id: 'VNM' }, MSP]);
  });

  test('by a mouse offers no choice where there are several things', async () => {
    const { canvas, choice } = pointing([MSP, GRAPHITE]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await canvas.dblClick();
    vi.runAllTimers();
    expect(choice()).toBe('');
  });

  test('by a finger makes it a double tap, which opens and highlights nothing', async () => {
    const { opened, hover } = pointing([MSP]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await tap({ x: 60, y: 60 });
    await expect.poll(hover).toEqual(MSP);
    await down({ x: 60, y: 60 });
    await expect.poll(hover).toBeNull();
    vi.runAllTimers();
    expect(opened()).toEqual({ kind: 'country', id: 'VNM' });
    await up();
  });
});

describe('on a device that says that it cannot hover', () => {
  const environment = {
    media: { matches: () => false, onChange: () => () => undefined },
  };

  test('a mouse gets a card all the same', async () => {
    const { canvas, card } = pointing([MSP], { environment });
    await canvas.hover();
    await expect.poll(card).toBe('msp');
  });
});

test('A finger gets no card on a device that has a mouse, too', async () => {
  const { canvas, card, opened } = pointing([MSP]);
  await canvas.hover();
  await expect.poll(card).toBe('msp');
  await userEvent.unhover(canvas);
  await expect.poll(card).toBeNull();
  await tap({ x: 150, y: 150 });
  await expect.poll(opened).toEqual(MSP);
  expect(card()).toBeNull();
});

describe('a map that is taken away', () => {
  test('leaves nothing pointed at', async () => {
    const { canvas, hover, unmount } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(hover).toEqual(MSP);
    unmount();
    expect(hover()).toBeNull();
  });

  test('leaves alone what is pointed at elsewhere, then and a moment later', async () => {
    const { canvas, hover, unmount, actions, card } = pointing([MSP]);
    await canvas.hover();
    await expect.poll(card).toBe('msp');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await userEvent.unhover(canvas);
    unmount();
    actions.setHover(KOREA);
    vi.runAllTimers();
    expect(hover()).toEqual(KOREA);
  });
});
