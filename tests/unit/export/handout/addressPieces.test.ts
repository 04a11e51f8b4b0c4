import { expect, test } from 'vitest';
import { addressPieces } from '../../../../src/export/handout/addressPieces.ts';

test('An address may break after its marks, and not inside words', () => {
  expect(addressPieces('https://www.state.gov/minerals-security_partnership/?id=2&lang=ko')).toEqual([
    'https://',
    'www.',
    'state.',
    'gov/',
    'minerals-',
    'security_',
    'partnership/?',
    'id=',
    '2&',
    'lang=',
    'ko',
  ]);
});
