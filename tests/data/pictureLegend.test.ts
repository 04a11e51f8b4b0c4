/** The legend of pictures of the real record: what is drawn, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINE_STYLES, UNCERTAIN } from '../../src/cartography/layers/arcs.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import type { Dot, Item, Path } from '../../src/cartography/picture/displayList.ts';
import { flatItems } from '../../src/cartography/picture/flatItems.ts';
import type { LegendMark } from '../../src/cartography/picture/legendItems.ts';
import { pictureOf } from '../../src/cartography/picture/pictureOf.ts';
import { seenIn } from '../../src/cartography/picture/seen.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { pictureLegend } from '../../src/export/pictureLegend.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { createSelectors, emphasised } from '../../src/state/derived/selectors.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const SIZE = { width: 1000, height: 560 };
const SHAPES = JSON.parse(readFileSync('data/geo/countries.geojson', 'utf8')) as CountryShapes;
const source = {
  dataset: DATASET,
  shapes: SHAPES,
  selectors: createSelectors(DATASET),
  figures: null,
};

await loadMessages('en');

/** Each line style with dashes has another number of them. */
const isDashedLike = ({ stroke }: Path, dash: readonly number[] | undefined) =>
  (stroke?.dash?.length ?? 0) === (dash?.length ?? 0);

/** The mark of the legend that says what a primitive means; null for those that need none. */
function meaningOf(item: Item, emphasis: readonly string[]): string | null {
  if (item.type === 'path' && item.shows?.kind === 'partnership') {
    const { opacity = 1 } = item;
    if (emphasis.length > 0 && opacity < 0.1) return 'faint';
    if (emphasis.length === 0 && opacity < 0.15) return 'faint';
    return isDashedLike(item, UNCERTAIN.dash) ? 'uncertain' : `line ${kindOf(item)}`;
  }
  if (item.type === 'path' && item.shows?.kind === 'country') {
    return item.fill === LIGHT.land ? null : 'colour';
  }
  if (item.type === 'path' && item.stroke?.colour === LIGHT.ink) return 'outline';
  return item.type === 'dot' && item.shows && (item.opacity ?? 1) >= 0.15 ? meaningOfDot(item) : null;
}

function meaningOfDot({ shows, fill, fillOpacity, stroke }: Dot): string | null {
  if (shows?.kind === 'event') {
    if (fillOpacity === 0) return null;
    return fill === undefined ? 'scheduled' : 'event';
  }
  if (shows?.kind === 'country') return fill === LIGHT.accent ? 'focus' : 'capital';
  return stroke?.colour === LIGHT.kind.national ? 'circle national' : 'circle bloc';
}

function kindOf({ stroke }: Path): string {
  return Object.entries(LIGHT.kind).find(([, colour]) => colour === stroke?.colour)?.[0] ?? 'none';
}

function markName(mark: LegendMark): string {
  if (mark.mark === 'line') return `line ${mark.kind}`;
  if (mark.mark === 'circle') return `circle ${mark.of}`;
  return mark.mark === 'dot' ? 'event' : mark.mark;
}

test.each([
  [''],
  ['time=2009-12-01'],
  ['time=2023-10-10'],
  ['time=../2024-07-01'],
  ['party=all&time=2022-06-14'],
  ['party=all'],
  ['partnership=msp&time=2024-07-01'],
  ['partnership=rok-vietnam'],
  ['country=AUS'],
  ['country=KOR&compare=CHN'],
  ['map=3/35/120'],
  ['map=3.5/-20/-65'],
  ['view=globe'],
  ['party=USA,ARG,BRA,COD,MNG,MOZ,NAM,TZA,ZMB&event=msp-new-york-2022&time=2022-09-22'],
])('the legend of "%s" has a mark for everything that is drawn, and for nothing else', (query) => {
  const { view, rejected } = parseView(`?${query}`, { dataset: DATASET, language: 'en' });
  expect(rejected).toEqual([]);
  const emphasis = emphasised(DATASET, view);
  const picture = pictureOf(source, view, { ...SIZE, name: '', palette: LIGHT, emphasis });
  const legend = pictureLegend(source, view, seenIn(picture), LIGHT);
  const meant = flatItems(picture).flatMap((item) => meaningOf(item, emphasis) ?? []);
  const told = legend.map(({ mark }) => markName(mark)).filter((name) => name !== 'heading');
  // Ended lines, and those of an event, are lines of their kinds, too, but not as faint as others.
  const isFaint = (name: string) => name === 'faint';
  const unique = (names: readonly string[]) => [...new Set(names.filter((name) => !isFaint(name)))].sort();
  expect(unique(told)).toEqual(unique(meant));
  expect(told.some(isFaint) || !meant.some(isFaint)).toBe(true);
});

test('a line style of each kind can be told from that of uncertain ones by its dashes', () => {
  const counts = Object.values(LINE_STYLES).map(({ dash }) => dash?.length ?? 0);
  expect(counts).not.toContain(UNCERTAIN.dash?.length);
});
