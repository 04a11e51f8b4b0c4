import { expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { Path } from '../../../../src/cartography/picture/displayList.ts';
import { pictureOf } from '../../../../src/cartography/picture/pictureOf.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, SHAPES } from '../../state/smallDataset.ts';

const source = { dataset: DATASET, shapes: SHAPES, selectors: createSelectors(DATASET), figures: null };
const { view } = parseView('?time=2024-07-01', { dataset: DATASET, language: 'en' });
const picture = (width: number, height: number, fills = true) =>
  pictureOf(source, view, { width, height, fills, name: '', palette: LIGHT, emphasis: [] });

/** The colour of the ground, and the places of the lines where the world ends. */
function sidesOf({ items: [ground, map] }: ReturnType<typeof picture>) {
  const items = map?.type === 'group' ? map.items : [];
  const edges = items.filter(
    (item): item is Path => item.type === 'path' && item.stroke?.colour === LIGHT.rule,
  );
  return {
    ground: ground?.type === 'box' ? ground.fill : null,
    edges: edges.flatMap(({ pieces }) => pieces.map(({ points }) => Math.round(points[0] as number))),
  };
}

test('a picture much wider than the world shows where the world ends', () => {
  const { ground, edges } = sidesOf(picture(1000, 250));
  expect(ground).toBe(LIGHT.surface);
  expect(edges).toHaveLength(2);
  expect(edges[0]).toBeGreaterThan(100);
  expect((edges[0] ?? 0) + (edges[1] ?? 0)).toBe(1000);
});

test('one that the world fills has no such edges, and none beside a map on a screen', () => {
  expect(sidesOf(picture(1000, 560))).toEqual({ ground: LIGHT.sea, edges: [] });
  expect(sidesOf(picture(1000, 250, false))).toEqual({ ground: LIGHT.sea, edges: [] });
});
