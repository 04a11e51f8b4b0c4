import { expect, test } from 'vitest';
import { FIGURE_MESSAGES } from '../../../src/i18n/figures.ts';

const told = { parties: 11, quantity: 'reserves', mineral: 'rare earths', year: 2023 } as const;

test('the combined reserves or production are a sentence, for one party and for several', () => {
  const { heldShare, heldAmount } = FIGURE_MESSAGES.en;
  const day = '14 June 2022';
  expect(heldShare({ ...told, day }, 'at most 7.6%')).toBe(
    'On 14 June 2022, the 11 parties in force hold at most 7.6% of the world’s reserves of rare earths.',
  );
  expect(heldShare({ ...told, day, parties: 1, quantity: 'production' }, '7.6%')).toBe(
    'On 14 June 2022, the one party in force accounts for 7.6% of the world’s output of rare earths in 2023.',
  );
  expect(heldAmount({ ...told, day, quantity: 'production' }, '5 t')).toBe(
    'On 14 June 2022, the 11 parties in force account for 5 t of the output of rare earths in 2023.',
  );
});

test('the same in Korean', () => {
  const { heldShare, heldAmount } = FIGURE_MESSAGES.ko;
  const ko = { ...told, day: '2022년 6월 14일', mineral: '희토류' };
  expect(heldShare(ko, '최대 7.6%')).toBe(
    '2022년 6월 14일 현재 참여 당사자 11곳이 세계 희토류 매장량의 최대 7.6%를 보유하고 있습니다.',
  );
  expect(heldShare({ ...ko, quantity: 'production' }, '7.6%')).toBe(
    '2022년 6월 14일 현재 참여 당사자 11곳이 2023년 세계 희토류 생산량의 7.6%를 차지합니다.',
  );
  expect(heldAmount(ko, '5톤')).toBe('2022년 6월 14일 현재 참여 당사자 11곳의 희토류 매장량은 5톤입니다.');
});

test('a mineral within an English sentence starts with a lower-case letter', () => {
  expect(FIGURE_MESSAGES.en.within('Platinum-group metals')).toBe('platinum-group metals');
});
