import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { layerText } from '../../src/domain/figures/layer.ts';
import { formatTime, parseTime } from '../../src/domain/time/time.ts';
import { type Rejected, parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';
import { PRODUCED } from './producedLinks.ts';

interface Corpus {
  /** What a view has wherever `opens` does not say otherwise. */
  readonly otherwise: Readonly<Record<string, unknown>>;
  readonly links: readonly {
    readonly from: 'README' | 'Share';
    readonly query: string;
    readonly opens: Readonly<Record<string, unknown>>;
  }[];
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { otherwise, links } = JSON.parse(read('links.json')) as Corpus;
const recorded = new Set(links.map(({ query }) => query));

/** The state that an address opens in a browser of some language, as the corpus has it, and what could not be read. */
function opened(query: string, language: 'en' | 'ko'): [Record<string, unknown>, Rejected[]] {
  const { view, rejected } = parseView(query, { dataset: DATASET, language });
  const { selection, time, layer, lens, ...rest } = view;
  const texts = {
    selection: selection && `${selection.kind}=${selection.id}`,
    time: formatTime(time),
    layer: layerText(layer),
    party: lens,
  };
  return [{ ...rest, ...texts }, rejected];
}

test.for(links)('$query opens what it always opened', ({ query, opens }) => {
  for (const language of LANGUAGES) {
    const [state, rejected] = opened(query, language);
    expect(rejected).toEqual([]);
    const meant: Record<string, unknown> = { ...otherwise, ...opens };
    // These two defaults move, with the record and with the browser.
    if (meant['time'] === 'end of the record') {
      meant['time'] = formatTime({ mode: 'on', day: DATASET.reachesTo });
    }
    if (meant['lang'] === 'of the browser') meant['lang'] = language;
    // A view may get more keys: what is recorded holds for those that it had.
    expect(state).toMatchObject(meant);
  }
});

test('the recorded times are in the form of a link', () => {
  const times = links.flatMap(({ opens }) => (typeof opens['time'] === 'string' ? [opens['time']] : []));
  expect(times.filter((time) => time !== 'end of the record' && parseTime(time) === null)).toEqual([]);
  expect(times.length).toBeGreaterThan(10);
});

test('every link that the README gives is recorded', () => {
  const given = read('../../README.md').match(/\?[a-z]+=[^\s`"'<)]+/g) ?? [];
  expect(given).toContain('?partnership=msp&time=2024-06-30');
  expect(given.filter((query) => !recorded.has(query))).toEqual([]);
});

test('every link that the Share dialog writes is recorded', () => {
  expect(PRODUCED.length).toBeGreaterThan(30);
  expect(PRODUCED.filter((query) => !recorded.has(query))).toEqual([]);
});

test('no link is recorded twice', () => {
  expect(recorded.size).toBe(links.length);
});
