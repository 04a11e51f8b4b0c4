/** A small presentation with everything that slides can have, among it hostile texts. */
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { Item, Picture } from '../../../../src/cartography/picture/displayList.ts';
import type { Deck, Slide } from '../../../../src/export/slides/deck.ts';

/** The smallest PNG: one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Markup, control characters, half of a pair, no character, an emoji, and 500 characters. */
export const HOSTILE = `<b>&"'\u0000\u0007\ud800\uffff 🪨 ${'long '.repeat(100)}`;

const country = (id: string, fill: string, ...points: number[]): Item => ({
  type: 'path',
  pieces: [{ type: 'ring', points }],
  fill,
  shows: { kind: 'country', id },
});

const ITEMS: readonly Item[] = [
  { type: 'box', x: 0, y: 0, width: 400, height: 200, fill: LIGHT.sea },
  country('KOR', LIGHT.partnershipCount[3], 100, 50, 140, 50, 140, 90, 100, 90),
  country('JPN', LIGHT.land, 140, 50, 180, 50, 180, 90, 140, 90),
  {
    type: 'path',
    pieces: [{ type: 'ring', points: [140, 50, 180, 50, 180, 90, 140, 90] }],
    hatch: true,
    shows: { kind: 'country', id: 'JPN' },
  },
  {
    type: 'path',
    pieces: [{ type: 'line', points: [140, 50, 140, 90] }],
    stroke: { colour: LIGHT.outline, width: 1 },
  },
  {
    type: 'path',
    pieces: [{ type: 'curve', points: [120, 70, 200, 20, 300, 70] }],
    stroke: { colour: LIGHT.kind.bloc, width: 2, dash: [6, 4] },
    opacity: 0.5,
    shows: { kind: 'partnership', id: 'msp' },
  },
  {
    type: 'dot',
    x: 120,
    y: 70,
    radius: 4,
    fill: LIGHT.accent,
    stroke: { colour: LIGHT.halo, width: 1 },
    shows: { kind: 'event', id: 'summit' },
  },
  {
    type: 'text',
    x: 120,
    y: 100,
    text: '한국 <&>',
    anchor: 'middle',
    size: 12,
    weight: 400,
    fill: LIGHT.label,
    halo: { colour: LIGHT.halo, width: 1.5 },
    spacing: 0.3,
  },
];

/** Two countries, one of them hatched, their border, an arc, an event and a name; below the map a legend. */
export const PICTURE: Picture = {
  name: 'Map: MSP',
  width: 400,
  height: 240,
  items: [
    { type: 'group', x: 0, y: 0, clip: { x: 0, y: 0, width: 400, height: 200 }, items: ITEMS },
    { type: 'box', x: 0, y: 200, width: 400, height: 40, fill: LIGHT.surface },
    {
      type: 'text',
      x: 10,
      y: 220,
      text: 'Bloc',
      anchor: 'start',
      size: 12,
      weight: 600,
      fill: LIGHT.ink,
    },
  ],
};

/** The slide of a scene; `png` as in `SlidePicture`. */
export function sceneSlide(png: Uint8Array | null): Slide {
  return {
    layout: 'mapText',
    title: HOSTILE,
    line: '14 June 2022',
    text: [[{ text: 'First line\nSecond line' }], []],
    credits: [[{ text: 'Source: ' }, { text: 'Lodelines', link: 'https://lodelines.example/?a=1&b=2|3' }]],
    picture: {
      alt: `Map: ${HOSTILE}`,
      picture: PICTURE,
      png,
      names: { 'country KOR': 'South Korea', 'country JPN': 'Japan', 'partnership msp': 'MSP' },
    },
    code: {
      modules: [
        [true, false],
        [false, true],
      ],
      link: 'https://lodelines.example/',
      alt: 'QR code',
    },
    notes: [
      [{ text: '노트 '.repeat(700) }],
      [{ text: '見出し', language: 'ja', link: 'javascript:alert(1)' }],
    ],
  };
}

/** A presentation with a slide of each layout. */
export function smallDeck(png: Uint8Array | null, rest: Partial<Deck> = {}): Deck {
  return {
    title: HOSTILE,
    creator: 'Lodelines contributors',
    link: 'https://lodelines.example/?tour=msp',
    language: 'en',
    palette: LIGHT,
    date: '2026-10-15',
    slides: [
      { layout: 'title', title: 'The MSP', line: 'A summary' },
      sceneSlide(png),
      { ...sceneSlide(png), layout: 'map', title: 'A wide map' },
      { layout: 'sources', title: 'Sources', text: [[{ text: 'A document', bold: true }]] },
    ],
    ...rest,
  };
}
