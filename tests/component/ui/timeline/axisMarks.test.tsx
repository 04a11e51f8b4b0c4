/** The marks of events on the axis, as a mouse finds them. */
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { axisViewOf } from '../../../../src/domain/time/axisView.ts';
import { axisScale } from '../../../../src/state/derived/axisScale.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { day, mount } from '../../mount.tsx';

const EVENT = DATASET.events.get('graphite');

/** The small record with other events: `count` of them, the same number in each year from 2016 to 2025. */
function withEvents(count: number) {
  if (!EVENT) throw new Error('The small dataset has no event "graphite".');
  const events = Array.from({ length: count }, (_, i) => {
    const first = day(`${2016 + Math.floor((i * 10) / count)}-01-01`) + ((i * 7) % 360);
    return { ...EVENT, id: `event-${i}`, date: { precision: 'day', first, after: first + 1 } } as const;
  }).sort((a, b) => a.date.first - b.date.first);
  return { ...DATASET, events: new Map(events.map((event) => [event.id, event])) };
}

/** The timeline on 30 June 2024. */
function opened(view = '', dataset = DATASET) {
  const made = mount(<Timeline className="" />, { view: `?party=all&time=2024-06-30${view}`, dataset });
  made.container.style.setProperty('--ink', '#102030');
  made.container.style.setProperty('--surface', '#ffffff');
  const track = made.container.querySelector('[data-handle]')?.closest('[class*="_track_"]') as Element;
  /** The ground is first drawn for a usual width, and then for that of the track. */
  const drawn = () => {
    const ground = track.querySelector('svg') as Element;
    return expect.poll(() => ground.getBoundingClientRect().width).toBe(track.clientWidth);
  };
  return {
    ...made,
    track,
    drawn,
    /** Points at the mark of an index among those of a look, in the order of their dates. */
    point: async (look: 'day' | 'scheduled', index: number) => {
      await drawn();
      const path = track.querySelector(`svg > [class*="_${look}_"]`)?.getAttribute('d');
      const [, left, top] = path?.split('M')[index + 1]?.match(/^([\d.]+) ([\d.]+)h/) ?? [];
      await page
        .elementLocator(track)
        .hover({ position: { x: Number(left) + 1, y: Number(top) + 2 }, force: true });
    },
    titles: () => [...track.querySelectorAll('title')].map(({ textContent }) => textContent),
  };
}

test('A mark that is pointed at has its title, with the date and the name of its event', async () => {
  const { point, titles, track } = opened();
  expect(titles()).toEqual([]);
  await point('day', 0);
  await expect.poll(titles).toEqual(['14 June 2022 · msp-launch']);
  await point('day', 3);
  await expect.poll(titles).toEqual(['20 October 2023 · graphite']);
  const mark = track.querySelector('[class*="_mark_"] path') as Element;
  const others = track.querySelector('svg > [class*="_day_"]') as Element;
  expect(getComputedStyle(mark).fill).not.toBe(getComputedStyle(others).fill);
  await page.elementLocator(track).hover({ position: { x: 3, y: 3 }, force: true });
  await expect.poll(titles).toEqual([]);
});

test('An event of several days is a bar where there is room, which begins below the handle of its first day', async () => {
  const { point, titles, track, actions } = opened();
  await point('day', 2);
  await expect.poll(titles).toEqual(['22–24 June 2023 · hanoi-summit']);
  const mark = () => (track.querySelector('[class*="_mark_"]') as Element).getBoundingClientRect();
  expect(mark().width).toBeLessThan(8);
  const month = { start: day('2023-06-10'), end: day('2023-07-10') };
  actions.setAxis(axisViewOf(axisScale(DATASET), month.start, month.end));
  await expect.poll(() => track.querySelector('svg > [class*="_lasting_"]')).not.toBeNull();
  await point('day', 0);
  await expect.poll(() => titles().length && mark().width).toBeGreaterThan(60);
  expect(titles()).toEqual(['22–24 June 2023 · hanoi-summit']);
  const { left } = mark();
  actions.setDay(day('2023-06-22'));
  const handle = (track.querySelector('[data-handle]') as Element).getBoundingClientRect();
  expect(Math.abs(left - (handle.left + handle.width / 2))).toBeLessThan(4);
});

test('The title of a scheduled event says so, in Korean, too', async () => {
  const { point, titles } = opened('&lang=ko');
  await point('scheduled', 0);
  await expect.poll(titles).toEqual(['2026년 9월 16일 · next-summit의 한국어 · 발표됐으나 확인되지 않음']);
});

test('The mark below a pointer at rest changes with the zoom of the axis', async () => {
  const { point, titles, actions } = opened();
  await point('day', 0);
  await expect.poll(titles).toEqual(['14 June 2022 · msp-launch']);
  actions.setAxis({ from: 0, to: 0.2 });
  await expect.poll(titles).toEqual([]);
  actions.setAxis({ from: 0, to: 1 });
  await expect.poll(titles).toEqual(['14 June 2022 · msp-launch']);
});

test('Nothing is pointed at while the date is dragged', async () => {
  const { point, titles, track } = opened();
  await point('day', 3);
  await expect.poll(() => titles().length).toBe(1);
  const { left, top } = track.getBoundingClientRect();
  track.dispatchEvent(
    new PointerEvent('pointermove', { clientX: left + 50, clientY: top + 49, buttons: 1, bubbles: true }),
  );
  await expect.poll(titles).toEqual([]);
});

test('A thousand events are as many elements as ten', () => {
  const few = opened('', withEvents(10)).track.querySelectorAll('*').length;
  const many = opened('', withEvents(1000)).track.querySelectorAll('*').length;
  expect(many).toBe(few);
});

test('A step of the date changes nothing but the handle', async () => {
  const { track, actions, drawn } = opened();
  await drawn();
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => records.forEach(({ target }) => changed.add(target)));
  observer.observe(track, { attributes: true, childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  const handle = track.querySelector('[data-handle="day"]') as Element;
  const before = handle.getBoundingClientRect().left;
  actions.setDay(day('2025-01-01'));
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toContain('1 January 2025');
  expect(handle.getBoundingClientRect().left).toBeGreaterThan(before + 10);
  expect([...changed]).toEqual([handle]);
});

test('The window reaches from handle to handle', () => {
  const { track, actions } = opened();
  const bounds = (query: string) => (track.querySelector(query) as Element).getBoundingClientRect();
  const middle = ({ left, right }: DOMRect) => (left + right) / 2;
  actions.setTime({ mode: 'between', start: day('2023-01-01'), day: day('2025-01-01') });
  return expect
    .poll(() => {
      const window = bounds('[data-grip="window"]');
      const [start, end] = [bounds('[data-handle="start"]'), bounds('[data-handle="day"]')].map(middle);
      return [Math.abs(window.left - (start ?? NaN)) <= 1, Math.abs(window.right - (end ?? NaN)) <= 1];
    })
    .toEqual([true, true]);
});
