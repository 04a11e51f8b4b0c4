/** Links that have been through chats, mails, documents and hands: read as meant, and the reader is told. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { askedOf, pastedFor } from '../../../src/state/viewQuery.ts';
import { formatView, parseView } from '../../../src/state/viewCodec.ts';
import * as pasted from '../../../src/state/pastedQuery.ts';
import { DATASET } from './smallDataset.ts';

const KNOWN = { dataset: DATASET, language: 'en', pasted } as const;

/** The address that means the same as a pasted one, and what is told about it: `key=text → value`. */
function opened(query: string) {
  const { view, rejected } = parseView(query, KNOWN);
  return {
    means: formatView(view, KNOWN, query),
    told: rejected.map(({ key, text, meant }) => `${key}=${text}${meant === undefined ? '' : ` → ${meant}`}`),
  };
}

test.each(['&amp;', '&#038;', '&#38;', '&#x26;', '&AMP;', '&amp;amp;'])(
  'A link from a web page that has %s for & opens the whole view',
  (ampersand) => {
    const query = ['?time=2024-07-01', 'party=all', 'lang=ko', 'ui=embed'].join(ampersand);
    expect(opened(query)).toEqual({
      means: '?time=2024-07-01&party=all&lang=ko&ui=embed',
      told: ['party=all → all', 'lang=ko → ko', 'ui=embed → embed'],
    });
  },
);

test('A link whose = and & are encoded opens the view', () => {
  expect(opened('?time%3D2024-07-01%26party%3Dall').means).toBe('?time=2024-07-01&party=all');
});

test.each([
  ['?time=2024-06-30에서', '?time=2024-06-30'],
  ['?time=2024-06-30)', '?time=2024-06-30'],
  ['?time=2024-06-30.', '?time=2024-06-30'],
  ['?time=2024-06-30,', '?time=2024-06-30'],
  ['?time=2024-06-30%20', '?time=2024-06-30'],
  ['?time=%202024-06-30', '?time=2024-06-30'],
  ['?partnership=msp를', '?partnership=msp'],
  ['?country=VNM,', '?country=VNM'],
  ['?time=2024-06-30입니다.', '?time=2024-06-30'],
  ['?time=2024-06-30”', '?time=2024-06-30'],
  ['?time=2024-06-30%3E', '?time=2024-06-30'],
  ['?time=2024-06-30%2520', '?time=2024-06-30'],
  ['?time=2024-06-30?utm_source=chat', '?time=2024-06-30'],
  ['?time=2024-06-30\u200b', '?time=2024-06-30'],
  ['?time=2024–06–30', '?time=2024-06-30'],
  ['?time=../2024-06-30)', '?time=../2024-06-30'],
  ['?time=2023-01-01/2024-06-30까지', '?time=2023-01-01/2024-06-30'],
  ['?time=2023%252F2024', '?time=2023-01-01/2024-12-31'],
  ['?party=VNM,USA에서', '?party=VNM,USA'],
  ['?party=VNM, USA', '?party=VNM,USA'],
  ['?party=VNM%252CUSA', '?party=VNM,USA'],
  ['?map=3/20/106)', '?map=3/20/106'],
  ['?lang=ko는', '?lang=ko'],
])('What sticks to a value is left out: %s', (query, means) => {
  const { told, ...read } = opened(query);
  expect(read).toEqual({ means });
  expect(told).toEqual([expect.stringContaining(` → ${means.slice(means.indexOf('=') + 1)}`)]);
});

test.each([
  ['?TIME=2024-07-01', '?time=2024-07-01'],
  ['?Time=2024-07-01&Party=ALL', '?time=2024-07-01&party=all'],
  ['?%20time=2024-07-01', '?time=2024-07-01'],
  ['??time=2024-07-01', '?time=2024-07-01'],
  ['?country=vnm&lang=KO', '?lang=ko&country=VNM'],
  ['?partnership=MSP&view=Globe', '?view=globe&partnership=msp'],
  ['?time=2024-07-01&mineral=Nickel&theme=DARK', '?time=2024-07-01&mineral=nickel&theme=dark'],
])('The case of keys and values is forgiven: %s', (query, means) => {
  expect(opened(query).means).toBe(means);
  expect(opened(query).told.length).toBeGreaterThan(0);
});

test.each([
  ['26 June 2024', '2024-06-26'],
  ['26.06.2024', '2024-06-26'],
  ['2024년 6월 26일', '2024-06-26'],
  ['20240626', '2024-06-26'],
  ['4–5 June 2024', '2024-06-04'],
  ['1 January 2023 – 1 July 2024', '2023-01-01/2024-07-01'],
  ['2024-07-01/2023-01-01', '2023-01-01/2024-07-01'],
])('A date is read as in the date field: time=%s', (text, time) => {
  const { view, rejected } = parseView(`?${new URLSearchParams({ time: text }).toString()}`, KNOWN);
  expect([formatTime(view.time), rejected]).toEqual([time, [{ key: 'time', text, meant: time }]]);
});

describe('a misspelt key', () => {
  test.each(['tiem=2024-07-01', 'partnerships=msp', 'contry=VNM', 'Partyy=all', 'date=2024', 'language=ko'])(
    'is told and dropped: %s',
    (text) => {
      expect(opened(`?${text}`)).toEqual({ means: '', told: [text] });
    },
  );

  test.each([
    'utm_source=a',
    'fbclid=b',
    'gclid=c',
    'ref=d',
    'touring=e',
    'origin=f',
    'uid=g',
    'page=3',
    'page=2',
  ])('is not suspected of another page’s key, which stays: %s', (text) => {
    expect(opened(`?${text}`)).toEqual({ means: `?${text}`, told: [] });
  });
});

test('A key as it should be counts before one that is not', () => {
  expect(opened('?TIME=2023-01-01&time=2024-07-01').means).toBe('?time=2024-07-01');
});

test('A day that does not exist and an ambiguous one give the default', () => {
  expect(opened('?time=2024-02-30)')).toEqual({ means: '', told: ['time=2024-02-30)'] });
  expect(opened('?time=03/04/2024')).toEqual({ means: '', told: ['time=03/04/2024'] });
});

test('Nothing is told about a link as the site gives it', () => {
  const query =
    '?time=2024-07-01&party=VNM,USA&view=globe&map=2.5/37.5/127&lang=ko&theme=dark&partnership=msp';
  expect(opened(query)).toEqual({ means: query, told: [] });
});

test('Language and release are the same before the record is read as after', () => {
  for (const query of ['?time=2024&amp;lang=ko', '?LANG=KO', '?lang=ko)']) {
    expect(askedOf(query, 'lang', ['en', 'ko'], pasted)).toBe('ko');
    expect(parseView(query, KNOWN).view.lang).toBe('ko');
  }
  for (const query of ['?lang=ko&amp;data=2026-11-21', '?data=2026-11-21에서']) {
    expect(askedOf(query, 'data', DATASET.settings.releases, pasted)).toBe('2026-11-21');
    expect(parseView(query, KNOWN).view.data).toBe('2026-11-21');
  }
  expect(askedOf('?lang=de', 'lang', ['en', 'ko'], pasted)).toBeNull();
  expect(askedOf('', 'lang', ['en', 'ko'], pasted)).toBeNull();
});

test('Whatever is pasted, the address that is written afterwards needs no words and means the same', () => {
  const piece = fc.constantFrom(
    'time',
    'TIME',
    'tiem',
    'party',
    'country',
    'utm',
    '&amp;',
    '&',
    '=',
    '?',
    '%20',
    '%252C',
    ',',
    ')',
    '2024',
    '-06',
    '-30',
    '에서',
    '/',
    '..',
    'VNM',
    'kor',
    'msp',
    'all',
    '26 June 2024',
    '\u200b',
    '%E0%A4%A',
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 16 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(any, (query) => {
      const { means } = opened(query);
      expect(opened(means)).toEqual({ means, told: [] });
    }),
    { numRuns: 3000 },
  );
});

describe('the reader of pasted links', () => {
  test.each([
    '',
    '?time=2024-07-01&party=VNM,USA&map=2.5/37.5/127&layer=reserves:nickel&lang=ko',
    '?country=vnm',
  ])('is not loaded for %j', async (query) => {
    expect(await pastedFor(query)).toBeNull();
  });

  test.each([
    '?TIME=2024',
    '?time=2024)',
    '?time=2024,',
    '?a=1&amp;time=2024',
    '?lang=KO',
    '?time%3D2024',
    '?tiem=2024',
  ])('is loaded for %s', async (query) => {
    expect(await pastedFor(query)).not.toBeNull();
  });

  test('is loaded where the record does not know what is asked for', async () => {
    expect(await pastedFor('?country=vnm', true)).not.toBeNull();
  });
});
