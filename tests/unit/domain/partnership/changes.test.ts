import { describe, expect, test } from 'vitest';
import { changesWithin } from '../../../../src/domain/partnership/changes.ts';
import { uncertain } from '../../../../src/domain/time/life.ts';
import { life, on, partnership } from './made.ts';

const msp = partnership(
  'bloc',
  [
    ['USA', { chair: life('2022-06-14', '2024-07-01') }, life('2022-06-14')],
    ['KOR', { chair: life('2024-07-01', '2026-02-04') }, life('2022-06-14')],
    ['IND', {}, life('2023-06-22')],
    ['NZL', { observer: life() }, life('2025-03-04')],
    ['GBR', {}, life('2022-06-14', '2025-01-01')],
    ['ZMB', { participant: life() }, life('2023-02-07', '2025-02-01')],
  ],
  { id: 'msp', life: life('2022-06-14', '2026-02-04') },
);
const forge = partnership('bloc', ['USA', 'KOR'], { id: 'forge', life: life('2026-02-04') });
const within = (first: string, last: string) => changesWithin([msp, forge], on(first), on(last));

describe('the changes of a window', () => {
  test('run from the launch of the MSP to that of FORGE, both days included', () => {
    const { begun, ended, joined, left, chairs } = within('2022-06-14', '2026-02-04');
    expect(begun).toEqual([
      { partnership: 'msp', day: on('2022-06-14') },
      { partnership: 'forge', day: on('2026-02-04') },
    ]);
    expect(ended).toEqual([{ partnership: 'msp', day: on('2026-02-04') }]);
    expect(joined).toEqual([{ partnership: 'msp', party: 'IND', day: on('2023-06-22') }]);
    expect(left).toEqual([{ partnership: 'msp', party: 'GBR', day: on('2025-01-01') }]);
    expect(chairs).toEqual([{ partnership: 'msp', day: on('2024-07-01'), from: 'USA', to: 'KOR' }]);
  });

  test('do not include the joining of founders, observers and participants, or leaving when the partnership ends', () => {
    const { joined, left } = within('2022-06-14', '2030-01-01');
    expect(joined.map(({ party }) => party)).toEqual(['IND']);
    expect(left.map(({ party }) => party)).toEqual(['GBR']);
  });

  test('exclude the day before an end and the day after a start', () => {
    expect(within('2022-06-15', '2024-06-30')).toMatchObject({ begun: [], ended: [], chairs: [] });
    expect(within('2024-07-01', '2024-07-01').chairs).toHaveLength(1);
    expect(within('2026-02-05', '2030-01-01')).toEqual({
      begun: [],
      announced: [],
      ended: [],
      joined: [],
      left: [],
      chairs: [],
    });
  });

  test('include an uncertain start or end on its first possible day', () => {
    const unsure = partnership('bilateral', ['DEU', 'BOL'], {
      id: 'unsure',
      life: life('[2018-10-05..2018-10-08]', '[2019-11-02..2019-11-03]'),
    });
    expect(changesWithin([unsure], on('2018-10-05'), on('2019-11-02'))).toMatchObject({
      begun: [{ day: on('2018-10-05') }],
      ended: [{ day: on('2019-11-02') }],
    });
    expect(changesWithin([unsure], on('2018-10-06'), on('2019-11-01'))).toMatchObject({
      begun: [],
      ended: [],
    });
  });

  test('do not include joining before the certain start, or leaving after the possible end', () => {
    const unsure = partnership(
      'bloc',
      [
        'USA',
        ['NOR', {}, life('2022-09-22')],
        ['ITA', {}, life('2023-02-06', '2025-01-01')],
        ['GBR', {}, life('2022-06-14', '2026-02-05')],
      ],
      { id: 'unsure', life: life('[2022-06-14..2022-09-22]', '[2026-02-04..2026-02-06]') },
    );
    const { joined, left } = changesWithin([unsure], on('2022-06-14'), on('2030-01-01'));
    expect(joined.map(({ party }) => party)).toEqual(['ITA']);
    expect(left.map(({ party }) => party)).toEqual(['ITA']);
  });

  test('list announced partnerships separately: these do not start, end or have joining members', () => {
    const ban = partnership('national', ['GAB', ['CHN', {}, life('2029-06-01')]], {
      id: 'ban',
      life: uncertain(life('2029-01-01', '2030-01-01')),
    });
    expect(changesWithin([ban], on('2028-01-01'), on('2031-01-01'))).toEqual({
      begun: [],
      announced: [{ partnership: 'ban', day: on('2029-01-01') }],
      ended: [],
      joined: [],
      left: [],
      chairs: [],
    });
    expect(changesWithin([ban], on('2028-01-01'), on('2028-12-31')).announced).toEqual([]);
  });

  test('do not include lives without start and end', () => {
    expect(changesWithin([partnership('bilateral', ['KOR', 'VNM'])], -1e5, 1e6)).toMatchObject({
      begun: [],
      ended: [],
    });
  });
});
