/** The canvas writer beside the browser's own drawing of the SVG. */
import { beforeAll, expect, test } from 'vitest';
import latin from '../../../../src/ui/shell/fonts/latin.woff2?url';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { drawPicture } from '../../../../src/cartography/picture/canvas.ts';
import type { Item, Picture } from '../../../../src/cartography/picture/displayList.ts';
import { pictureOf } from '../../../../src/cartography/picture/pictureOf.ts';
import { svgOf, svgText } from '../../../../src/cartography/picture/svg.ts';
import { loadMessages } from '../../../../src/i18n/messages.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, FIGURES, SHAPES } from '../../../unit/state/smallDataset.ts';

/** The style of an SVG with the font of the page, which images do not share. */
let style = '';

beforeAll(async () => {
  await loadMessages('en');
  const bytes = new Uint8Array(await (await fetch(latin)).arrayBuffer());
  const data = `url(data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))})`;
  style = `<style>@font-face { font-family: 'Lodelines Sans'; font-weight: 200 900; src: ${data}; }</style>`;
  document.fonts.add(await new FontFace('Lodelines Sans', data, { weight: '200 900' }).load());
});

/** Pixels of the canvas for each pixel of the picture. */
const SCALE = 2;

function contextOf({ width, height }: Picture): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: SCALE * width,
    height: SCALE * height,
  });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('contextOf: expected a 2D context, got none.');
  context.scale(SCALE, SCALE);
  return context;
}

type Pixels = Uint8ClampedArray;

function onCanvas(picture: Picture): Pixels {
  const context = contextOf(picture);
  drawPicture(context, picture);
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
}

async function asSvg(picture: Picture): Promise<Pixels> {
  const context = contextOf(picture);
  const svg = svgText(svgOf(picture, 'p')).replace('</svg>', `${style}</svg>`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = Object.assign(new Image(), { src: url });
  await image.decode();
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(url);
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
}

/** The share of pixels that clearly differ, from 0 to 1. */
function difference(a: Pixels, b: Pixels): number {
  let different = 0;
  for (let i = 0; i < a.length; i += 4) {
    const apart = (channel: number) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0));
    if ([0, 1, 2, 3].some((channel) => apart(channel) > CLEARLY)) different += 1;
  }
  return different / (a.length / 4);
}

/** Of 255. Edges are smoothed somewhat differently. */
const CLEARLY = 40;
/** The share of pixels that may differ. */
const TOLERANCE = 0.004;

const ground: Item = { type: 'box', x: 0, y: 0, width: 200, height: 100, fill: '#f6f4ee' };
const pictured = (...items: Item[]): Picture => ({
  name: '',
  width: 200,
  height: 100,
  items: [ground, ...items],
});
const square = [20, 20, 180, 20, 180, 80, 20, 80];

const PRIMITIVES: Readonly<Record<string, Item>> = {
  'an area with a hole': {
    type: 'path',
    pieces: [
      { type: 'ring', points: square },
      { type: 'ring', points: [60, 40, 60, 60, 120, 60, 120, 40] },
    ],
    fill: '#1c6147',
    opacity: 0.5,
  },
  'a hatch': { type: 'path', pieces: [{ type: 'ring', points: square }], hatch: true, opacity: 0.5 },
  'a dashed arc': {
    type: 'path',
    pieces: [{ type: 'curve', points: [10, 90, 100, -60, 190, 90] }],
    stroke: { colour: '#0563a3', width: 4, dash: [12, 6] },
  },
  'a dot that is seen through, with its stroke outside': {
    type: 'dot',
    x: 100,
    y: 50,
    radius: 30,
    fill: '#862079',
    fillOpacity: 0.5,
    stroke: { colour: '#862079', width: 6 },
    opacity: 0.8,
  },
  'a name with a halo': {
    type: 'text',
    x: 100,
    y: 55,
    text: 'South Korea',
    anchor: 'middle',
    size: 24,
    weight: 600,
    fill: '#39434a',
    halo: { colour: '#ffffff', width: 3 },
    spacing: 1,
  },
  'a moved group that is cut off': {
    type: 'group',
    x: 30,
    y: 10,
    clip: { x: 0, y: 0, width: 60, height: 40 },
    items: [
      { type: 'dot', x: 60, y: 20, radius: 30, fill: '#a23700' },
      { type: 'path', pieces: [{ type: 'ring', points: square }], hatch: true },
    ],
  },
};

test.each(Object.entries(PRIMITIVES))('%s looks the same on a canvas as in SVG', async (_, item) => {
  const drawn = onCanvas(pictured(item));
  expect(difference(drawn, await asSvg(pictured(item)))).toBeLessThan(TOLERANCE);
  // It is there at all.
  expect(difference(drawn, onCanvas(pictured()))).toBeGreaterThan(0.02);
});

test.each(['?time=2024-07-01', '?view=globe&layer=reserves:nickel&time=2024-07-01&theme=dark'])(
  'a map with its words looks the same on a canvas as in SVG: %s',
  async (query) => {
    const { view } = parseView(query, { dataset: DATASET, language: 'en' });
    const source = {
      dataset: DATASET,
      shapes: SHAPES,
      selectors: createSelectors(DATASET),
      figures: FIGURES,
    };
    const picture = pictureOf(source, view, {
      name: '',
      width: 640,
      height: 360,
      palette: LIGHT,
      emphasis: [],
      furniture: {
        title: 'Partnerships',
        time: '1 July 2024',
        legend: [
          { mark: { mark: 'hatch' }, text: 'no figure' },
          { mark: { mark: 'event' }, text: 'event' },
        ],
        code: [[true, false, true]],
      },
    });
    expect(difference(onCanvas(picture), await asSvg(picture))).toBeLessThan(TOLERANCE);
  },
);
