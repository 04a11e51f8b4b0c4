import { describe, expect, test } from 'vitest';
import { type Term, termParts, termsIn } from '../../../../src/domain/lesson/terms.ts';

const term = (id: string, en: string, ko: string, aliases: Term['aliases'] = {}): Term => ({
  id,
  term: { en, ko },
  definition: { en: '', ko: '' },
  aliases,
});

const TERMS = [
  term('mineral', 'mineral', '광물'),
  term('critical-mineral', 'critical mineral', '핵심광물'),
  term('memorandum', 'memorandum', '양해각서', { en: ['memoranda'] }),
  term('msp', 'MSP', 'MSP'),
  term('ban', 'ban', '금지'),
];

describe('terms in a text', () => {
  test('are found as whole words, in the plural, and at the start of a sentence', () => {
    expect(termParts('Minerals are urban, bans and a banner.', 'en', TERMS)).toEqual([
      { text: 'Minerals', term: 'mineral' },
      { text: ' are urban, ', term: null },
      { text: 'bans', term: 'ban' },
      { text: ' and a banner.', term: null },
    ]);
  });

  test('are the longest at their place, each at its first use', () => {
    const text = 'A critical mineral is no mineral of its own. A critical mineral, and minerals.';
    const parts = termParts(text, 'en', TERMS);
    expect(parts.filter((part) => part.term !== null)).toEqual([
      { text: 'critical mineral', term: 'critical-mineral' },
      { text: 'mineral', term: 'mineral' },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test('in capitals are only found in capitals', () => {
    expect([...termsIn('The msp and memoranda', 'en', TERMS)]).toEqual(['memorandum']);
    expect([...termsIn('The MSP', 'en', TERMS)]).toEqual(['msp']);
  });

  test('in Korean may have a particle, but do not begin within a word', () => {
    expect([...termsIn('핵심광물을 두고 양해각서와', 'ko', TERMS)]).toEqual([
      'critical-mineral',
      'memorandum',
    ]);
    expect([...termsIn('희소광물', 'ko', TERMS)]).toEqual([]);
  });

  test('leave a text without any as it is', () => {
    expect(termParts('Nothing here.', 'en', TERMS)).toEqual([{ text: 'Nothing here.', term: null }]);
    expect(termParts('', 'en', TERMS)).toEqual([]);
  });
});
