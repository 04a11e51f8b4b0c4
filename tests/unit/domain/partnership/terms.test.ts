import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../../src/domain/partnership/terms.ts';
import { life, MSP, on, partnership } from './made.ts';

describe('terms of office', () => {
  test('are consecutive within the life of the partnership', () => {
    expect(termsOf(MSP).map(({ party, role, life: term }) => [party, role.role, term.possible])).toEqual([
      ['USA', 'chair', { start: on('2022-06-14'), end: on('2024-07-01') }],
      ['KOR', 'chair', { start: on('2024-07-01'), end: on('2026-02-04') }],
    ]);
  });

  test('without any date are omitted: the same party leads all along', () => {
    expect(termsOf(partnership('bloc', [['CAN', { lead: life() }], 'GBR']))).toEqual([]);
  });

  test('outside the life of the partnership are omitted', () => {
    const bloc = partnership('bloc', [['CAN', { chair: life('2030-01-01') }], 'GBR'], {
      life: life('2022', '2024'),
    });
    expect(termsOf(bloc)).toEqual([]);
  });
});
