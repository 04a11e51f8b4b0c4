import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Item, Picture, Text } from '../../../src/cartography/picture/displayList.ts';
import { type PictureChoices, PARTS, PIXELS, SIZES } from '../../../src/export/pictureChoices.ts';
import { finished } from '../../../src/cartography/picture/steps.ts';
import { exportedPicture } from '../../../src/export/exportedPicture.ts';
import { pictureSteps } from '../../../src/cartography/picture/pictureOf.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, FIGURES, SHAPES } from '../state/smallDataset.ts';

vi.mock(import('../../../src/cartography/picture/pictureOf.ts'), { spy: true });

beforeAll(() => loadMessages('ko'));

const source = {
  dataset: DATASET,
  shapes: SHAPES,
  selectors: createSelectors(DATASET),
  figures: FIGURES,
};

const made = (
  query: string,
  choices: Partial<PictureChoices>,
  mapSize = { width: 928, height: 640 },
  base = 'https://lodelines.example/',
) =>
  finished(
    exportedPicture(
      {
        source,
        view: parseView(query, { dataset: DATASET, language: 'en' }).view,
        base,
        mapSize,
        contrast: false,
      },
      { size: 'wide', parts: PARTS, title: '', scheme: 'light', ...choices },
    ),
  );

function textsOf(items: readonly Item[]): Text[] {
  return items.flatMap((item) =>
    item.type === 'group' ? textsOf(item.items) : item.type === 'text' ? [item] : [],
  );
}

test('a picture in which all is seen is drawn once', () => {
  const drawn = vi.mocked(pictureSteps);
  drawn.mockClear();
  made('?time=2024-07-01', {});
  expect(drawn).toHaveBeenCalledTimes(1);
});

describe('the size of a picture', () => {
  test('is exactly that which is chosen, laid out in fewer pixels of the map', () => {
    expect(made('', { size: 'wide' })).toMatchObject({
      width: 1920,
      height: 1080,
      picture: { width: 1280, height: 720 },
    });
    expect(made('', { size: { width: 800, height: 450 } })).toMatchObject({
      width: 800,
      height: 450,
      picture: { width: 800, height: 450 },
    });
  });

  test('changes nothing but the scale and how exact outlines are: the large one has the same picture', () => {
    expect(made('', { size: 'widest' }).picture).toEqual(made('', { size: 'wide' }).picture);
  });

  test.each(SIZES.filter((size) => size !== 'view'))('has the form of the file: %s', (size) => {
    const { width, height, picture } = made('', { size });
    expect({ width, height }).toEqual(PIXELS[size]);
    expect(picture.width / picture.height).toBeCloseTo(width / height, 3);
  });

  test('as on the screen is the map as large as it is there, with the words in addition, twice as sharp', () => {
    expect(made('', { size: 'view', parts: [] })).toMatchObject({ width: 1856, height: 1280 });
    const { width, height, picture } = made('', { size: 'view' });
    expect([width, height]).toEqual([1856, 2 * picture.height]);
    expect(picture.height).toBeGreaterThan(640 + 100);
  });
});

test('a thumbnail has neither names nor points, which nobody could read', () => {
  const shownIn = (width: number, height: number) =>
    made('?time=2024-07-01', { size: { width, height }, parts: [] })
      .picture.items.flatMap((item) => (item.type === 'group' ? item.items : []))
      .map((item) => `${item.type} ${item.type === 'group' ? '' : item.shows?.kind}`);
  const [usual, thumbnail] = [shownIn(640, 360), shownIn(160, 90)];
  for (const one of ['text undefined', 'dot country']) {
    expect(usual).toContain(one);
    expect(thumbnail).not.toContain(one);
  }
  expect(thumbnail).toContain('path partnership');
});

test('all that a moved map shows is in a picture of another size, at its scale', () => {
  const capitals = (size: PictureChoices['size']) =>
    made('?map=4/37.57/126.98&time=2024-07-01', { size, parts: [] })
      .picture.items.flatMap((item) => (item.type === 'group' ? item.items : []))
      .flatMap((item) =>
        item.type === 'dot' && item.shows?.kind === 'country'
          ? [[item.shows.id, item.x, item.y] as const]
          : [],
      );
  const onScreen = capitals('view');
  expect(onScreen.map(([id]) => id)).toContain('JPN');
  const smaller = capitals({ width: 696, height: 480 });
  expect(smaller.map(([id]) => id)).toEqual(onScreen.map(([id]) => id));
  for (const [i, [, x, y]] of onScreen.entries()) {
    expect(smaller[i]?.[1]).toBeCloseTo(0.75 * x);
    expect(smaller[i]?.[2]).toBeCloseTo(0.75 * y);
  }
});

test.each(['en', 'ko'])('no text is wider than the picture: %s', (lang) => {
  for (const size of [...SIZES, { width: 320, height: 320 }]) {
    const { picture } = made(`?lang=${lang}&time=2024-07-01`, { size });
    const outside = textsOf(picture.items).filter(
      ({ x, anchor }) => anchor === 'start' && (x < 0 || x > picture.width),
    );
    expect(outside).toEqual([]);
  }
});

test('of a local copy it says how to find the view on a website, without its own address and without a QR code', () => {
  const { picture } = made('?partnership=msp', {}, undefined, 'file:///home/someone/map.html');
  const said = textsOf(picture.items)
    .map(({ text }) => text)
    .join(' ');
  const hasCode = ({ items }: Picture) => JSON.stringify(items).includes('"#000000"');
  expect(said).toMatch(/To open this on a Lodelines website, add to its address: \?time=/);
  expect(said).not.toMatch(/file:|someone/);
  expect(hasCode(picture)).toBe(false);
  expect(hasCode(made('?partnership=msp', {}).picture)).toBe(true);
});

test('the name of the picture says what it is, when, and what it shows', () => {
  expect(made('?partnership=msp&time=2024-06-30', {}).picture.name).toMatch(
    /^Map: msp, 30 June 2024\. Selected: msp\. Bloc: /,
  );
});
