/** What the panel says first: partnerships in force on the date, and the latest events. */
import { expect, test } from 'vitest';
import type { Dataset } from '../../../../src/data/dataset.ts';
import { parseEdtf } from '../../../../src/domain/time/date.ts';
import { Headline } from '../../../../src/ui/overview/Headline.tsx';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { mount } from '../../mount.tsx';

/** The small record, in which the meeting in Seoul is known by its month only. */
function monthly(): Dataset {
  const date = parseEdtf('2024-07');
  const meeting = DATASET.events.get('seoul-meeting');
  if (!date || !meeting) throw new Error('monthly: expected a date and the meeting in Seoul.');
  return { ...DATASET, events: new Map([...DATASET.events, [meeting.id, { ...meeting, date }]]) };
}

const lines = ({ container }: ReturnType<typeof mount>) =>
  [...container.querySelectorAll('h3, li')].map(({ textContent }) => textContent);

test('Events of the day are under "On this day", those known by the month under the month', () => {
  const made = mount(<Headline />, { view: '?time=2024-07-01', dataset: monthly() });
  expect(lines(made)).toEqual(['On this day', 'msp-chair', 'Day not known', 'July 2024 seoul-meeting']);
});

test('In Korean, too, an event known by its month has the month', () => {
  const made = mount(<Headline />, { view: '?lang=ko&time=2024-07-01', dataset: monthly() });
  expect(lines(made)).toEqual([
    '이날',
    'msp-chair의 한국어',
    '정확한 날짜 미상',
    '2024년 7월 seoul-meeting의 한국어',
  ]);
});

test('An event of several days has its days on the first of them', () => {
  const made = mount(<Headline />, { view: '?time=2023-06-22' });
  expect(lines(made)).toEqual(['On this day', '22–24 June 2023 hanoi-summit']);
});

test('On a day without events, the most recent one has its date', () => {
  const made = mount(<Headline />, { view: '?time=2023-10-25' });
  expect(lines(made)).toEqual(['Most recent event', '20 October 2023 graphite']);
});

test.each([
  ['?time=../2024-07-01', 'In force on 1 July 2024'],
  ['?lang=ko&time=../2024-07-01', '2024년 7월 1일 현재 유효'],
])('With all up to a date shown, the number is that of the partnerships in force on it: %s', (view, when) => {
  const { container } = mount(<Headline />, { view });
  expect(container.querySelector('p')?.textContent).toBe(when);
});
