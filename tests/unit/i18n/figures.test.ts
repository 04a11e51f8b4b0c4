import { expect, test } from 'vitest';
import { FIGURE_MESSAGES } from '../../../src/i18n/figures.ts';
import { on } from '../domain/partnership/made.ts';

const day = on('2022-06-14');
const told = { day, parties: 11, quantity: 'reserves', mineral: 'rare earths', year: 2023 } as const;

test('the combined reserves or production are a sentence, for one member and for several', () => {
  const { heldShare, heldAmount } = FIGURE_MESSAGES.en;
  expect(heldShare(told, 'at most 7.6%')).toBe(
    'On 14 June 2022 its 11 members held at most 7.6% of world reserves of rare earths.',
  );
  expect(heldShare({ ...told, parties: 1, quantity: 'production' }, '7.6%')).toBe(
    'The one member it had on 14 June 2022 accounted for 7.6% of world output of rare earths in 2023.',
  );
  expect(heldAmount({ ...told, quantity: 'production' }, '5 t')).toBe(
    'The 11 members it had on 14 June 2022 accounted for 5 t of the output of rare earths in 2023.',
  );
});

test('the same in Korean', () => {
  const { heldShare, heldAmount } = FIGURE_MESSAGES.ko;
  const ko = { ...told, mineral: '희토류' };
  expect(heldShare(ko, '최대 7.6%')).toBe(
    '2022년 6월 14일 현재 참여국 11곳이 세계 희토류 매장량의 최대 7.6%를 보유하고 있습니다.',
  );
  expect(heldShare({ ...ko, quantity: 'production' }, '7.6%')).toBe(
    '2022년 6월 14일 현재 참여국 11곳이 2023년 세계 희토류 생산량의 7.6%를 차지합니다.',
  );
  expect(heldAmount(ko, '5톤')).toBe('2022년 6월 14일 현재 참여국 11곳의 희토류 매장량은 5톤입니다.');
});

test('a mineral within an English sentence starts with a lower-case letter', () => {
  expect(FIGURE_MESSAGES.en.within('Platinum-group metals')).toBe('platinum-group metals');
});

test('a rank among suppliers is an ordinal', () => {
  expect([1, 2, 3, 11, 22].map((rank) => FIGURE_MESSAGES.en.place(rank, 24))).toEqual([
    '1st of 24 named',
    '2nd of 24 named',
    '3rd of 24 named',
    '11th of 24 named',
    '22nd of 24 named',
  ]);
});
