import { expect, test } from 'vitest';
import { affectedParties } from '../../../../src/domain/partnership/affected.ts';
import type { EventRole } from '../../../../src/domain/partnership/roles.ts';
import { event, on } from './made.ts';

const naming = (day: string, ...parties: [string, EventRole?][]) =>
  event(day, { parties: parties.map(([party, role]) => ({ party, role })) });

test('a national measure affects the parties that its events name as affected or as target, from the first such event on', () => {
  const events = [
    naming('2023-07-03', ['CHN', 'owner'], ['JPN', 'affected']),
    naming('2024-12-03', ['USA', 'target'], ['JPN', 'affected']),
  ];
  expect(affectedParties('national', events)).toEqual([
    { party: 'JPN', since: on('2023-07-03') },
    { party: 'USA', since: on('2024-12-03') },
  ]);
});

test('critics, respondents and parties without a role are not affected', () => {
  const events = [naming('2023-07-03', ['EUU', 'critic'], ['JPN', 'respondent'], ['KOR'])];
  expect(affectedParties('national', events)).toEqual([]);
});

test('only national measures affect parties', () => {
  const events = [naming('2023-07-03', ['JPN', 'affected'])];
  expect(affectedParties('bilateral', events)).toEqual([]);
});
