import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { OWN } from '../../src/domain/tour/tour.ts';
import { layerText } from '../../src/domain/figures/layer.ts';
import { formatTime, parseTime } from '../../src/domain/time/time.ts';
import { askedTour } from '../../src/state/viewQuery.ts';
import { type Rejected, parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';
import { PRODUCED } from './producedLinks.ts';

interface Corpus {
  /** Values of the view that `opens` does not list. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly links: readonly {
    readonly from: 'README' | 'Share';
    readonly query: string;
    readonly opens: Readonly<Record<string, unknown>>;
  }[];
}

const DOCS = new URL('../../docs/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { defaults, links } = JSON.parse(read('links.json')) as Corpus;
const { tours: records, lessons } = readRecord().record.files;
const shipped = [...records, ...lessons];
/** By id; any tour may be the own tour of a reader. */
const tours = new Map(
  [...shipped, ...shipped.slice(0, 1).map((tour) => ({ ...tour, id: OWN }))].map((tour) => [tour.id, tour]),
);
const recorded = new Set(links.map(({ query }) => query));

/** The state for an address, in the format of links.json, and its invalid values. `language` is the browser's. */
function stateFor(query: string, language: 'en' | 'ko'): [Record<string, unknown>, Rejected[]] {
  const tour = tours.get(askedTour(query) ?? '') ?? null;
  const { view, rejected } = parseView(query, { dataset: DATASET, language, tour });
  const { selection, time, layer, lens, ...rest } = view;
  const texts = {
    selection: selection && `${selection.kind}=${selection.id}`,
    time: formatTime(time),
    layer: layerText(layer),
    party: lens,
  };
  return [{ ...rest, ...texts }, rejected];
}

test.for(links)('$query still opens the same view', ({ query, opens }) => {
  for (const language of LANGUAGES) {
    const [state, rejected] = stateFor(query, language);
    expect(rejected).toEqual([]);
    // The scene of a tour decides the rest, and its words and its view may be improved.
    const expected: Record<string, unknown> = 'tour' in opens ? { ...opens } : { ...defaults, ...opens };
    // These two defaults depend on the record and on the browser.
    if (expected['time'] === 'end of the record') {
      expected['time'] = formatTime({ mode: 'on', day: DATASET.reachesTo });
    }
    if (expected['lang'] === 'of the browser') expected['lang'] = language;
    // Views may have new keys: compare only the recorded ones.
    expect(state).toMatchObject(expected);
  }
});

test('Recorded times are in the format of links', () => {
  const times = links.flatMap(({ opens }) => (typeof opens['time'] === 'string' ? [opens['time']] : []));
  expect(times.filter((time) => time !== 'end of the record' && parseTime(time) === null)).toEqual([]);
  expect(times.length).toBeGreaterThan(10);
});

test('Every link in the README and in docs/ is recorded', () => {
  const guides = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
  const texts = ['../../README.md', ...guides.map((name) => `../../docs/${name}`)].map(read);
  const given = texts.join('\n').match(/\?[a-z]+=[^\s`"'<)]+/g) ?? [];
  expect(given).toContain('?party=all&layer=production:lithium');
  expect(given).toContain('?partnership=msp&time=2024-06-30');
  expect(given.filter((query) => !recorded.has(query))).toEqual([]);
});

test('Every link from the Share dialog is recorded', () => {
  expect(PRODUCED.length).toBeGreaterThanOrEqual(30);
  expect(PRODUCED.filter((query) => !recorded.has(query))).toEqual([]);
});

test('No link is recorded twice', () => {
  expect(recorded.size).toBe(links.length);
});
