import { CHANGES } from '../../../src/i18n/changes.ts';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { BORDERS } from '../../../src/i18n/borders.ts';
import { COMPARE } from '../../../src/i18n/compare.ts';
import { en } from '../../../src/i18n/en.ts';
import { ko } from '../../../src/i18n/ko.ts';
import { inSentence } from '../../../src/i18n/names.ts';
import { allMessages, spoken } from './spoken.ts';

const names = readRecord().record.files.countries.map(({ name }) => name);

test('30 of the 243 names take the article in an English sentence', () => {
  expect(names.length).toBe(243);
  expect(names.map(({ en: name }) => inSentence(name)).filter((name) => name.startsWith('the '))).toEqual([
    'the United Arab Emirates',
    'the French Southern Territories',
    'the Bahamas',
    'the Central African Republic',
    'the Cocos (Keeling) Islands',
    'the Republic of the Congo',
    'the Cook Islands',
    'the Comoros',
    'the Cayman Islands',
    'the Dominican Republic',
    'the European Union',
    'the Falkland Islands',
    'the Faroe Islands',
    'the United Kingdom',
    'the Gambia',
    'the Isle of Man',
    'the British Indian Ocean Territory',
    'the Siachen Glacier',
    'the Maldives',
    'the Marshall Islands',
    'the Northern Mariana Islands',
    'the Netherlands',
    'the Pitcairn Islands',
    'the Philippines',
    'the Solomon Islands',
    'the Seychelles',
    'the Turks and Caicos Islands',
    'the United States',
    'the British Virgin Islands',
    'the U.S. Virgin Islands',
  ]);
});

describe('English messages', () => {
  test('have the article after every preposition and verb', () => {
    const bare = /\b(with|from|to|in|through|and|or|involving|showing|compare|only)\s+Netherlands/i;
    const wrong = allMessages('en').filter(([, message]) => bare.test(spoken(message, 'Netherlands')));
    // The parameters of these are numbers, a date and a rank.
    expect(wrong.map(([path]) => path)).toEqual([
      'main.detail.certain',
      'main.map.alsoHere',
      'cite.version',
      'figures.ofImports',
    ]);
  });

  test('list countries with "and" where all are meant, and with "or" where each is', () => {
    const three = ['South Korea', 'United States', 'Japan'];
    expect(en.header.lensOf(three)).toBe('With South Korea, the United States or Japan');
    expect(en.overview.named(three.slice(0, 2))).toBe('Also involving South Korea or the United States');
    expect(en.map.home(three)).toBe('Go to South Korea, the United States and Japan');
    expect(en.detail.outside(['European Union'])).toBe(
      'Not on the map, which shows only partnerships with the European Union.',
    );
    expect(CHANGES.en.chair('United States', 'South Korea')).toBe('from the United States to South Korea');
    expect(CHANGES.en.chair(null, 'Netherlands')).toBe('to the Netherlands');
    expect(COMPARE.en.title('United States', 'Netherlands')).toBe('The United States and the Netherlands');
    expect(COMPARE.en.pair('Philippines', 'Japan')).toBe('Compare the Philippines and Japan');
    expect(BORDERS.en.how.within('United Kingdom')).toBe('In the United Kingdom');
    expect(BORDERS.en.how.apart('Falkland Islands')).toBe('Separate, as the Falkland Islands');
  });
});

describe('Korean messages', () => {
  /** Particles with two forms, by the last sound of the word before. */
  const PARTICLE = '(을|를|은|는|이|가|과|와|으로|로|이나|나|이라|라)(?![가-힣])';
  /** Its parameter is always a percentage. */
  const PERCENTAGES = ['figures.heldShare'];

  test('have no particle after any of the names that depends on how the name ends', () => {
    const messages = allMessages('ko').filter(([path]) => !PERCENTAGES.includes(path));
    const wrong = names.flatMap(({ ko: name }) => {
      const after = new RegExp(`${name.replace(/[()]/g, String.raw`\$&`)}${PARTICLE}`);
      return messages.flatMap(([path, message]) =>
        typeof message === 'function' && after.test(spoken(message, name)) ? [`${path}: ${name}`] : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('join countries by a dot', () => {
    expect(ko.header.lensOf(['한국', '베트남'])).toBe('한국·베트남 참여');
    expect(ko.overview.named(['한국'])).toBe('그 밖의 한국 관련 파트너십');
    expect(ko.detail.throughUnion('유럽연합')).toBe('유럽연합 회원국으로서의 파트너십');
  });
});
