/** The handle of the date on the axis, as keyboards and assistive technology have it. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { mount } from '../../mount.tsx';

/** The timeline with the focus on a handle. */
function opened(view: string, name = 'Date') {
  const made = mount(<Timeline className="" />, { view });
  const slider = page.getByRole('slider', { name, exact: true });
  slider.element().focus();
  return {
    ...made,
    slider,
    press: (keys: string) => userEvent.keyboard(keys),
    time: () => formatTime(made.store.getState().view.time),
  };
}

test('Arrow keys go from event to event, forth and back', async () => {
  const { press, time } = opened('?time=2024-06-30');
  await press('{ArrowRight}');
  expect(time()).toBe('2024-07-01');
  await press('{ArrowLeft}');
  expect(time()).toBe('2023-10-20');
  await press('{ArrowUp}');
  expect(time()).toBe('2024-07-01');
  await press('{ArrowDown}');
  expect(time()).toBe('2023-10-20');
});

test('Page keys go a year on and back, from 29 February to 28 February', async () => {
  const { press, time } = opened('?time=2024-02-29');
  await press('{PageUp}');
  expect(time()).toBe('2025-02-28');
  await press('{PageDown}');
  expect(time()).toBe('2024-02-28');
});

test.each([
  ['Home', 'aria-valuemin', '{ArrowLeft}{PageDown}', '2019-02-01'],
  ['End', 'aria-valuemax', '{ArrowRight}{PageUp}', '2026-09-16'],
])('%s goes to an end of the axis, and no key leaves it', async (key, limit, beyond, there) => {
  const { press, time, slider } = opened('?time=2024-06-30');
  await press(`{${key}}`);
  const value = (name: string) => slider.element().getAttribute(name);
  // The text of the slider follows a moment later.
  await expect.poll(() => value('aria-valuenow')).toBe(value(limit));
  await press(beyond);
  expect(time()).toBe(there);
});

test('What lies beyond the record is not passed off as known', async () => {
  const { press } = opened('?time=2024-06-30');
  await press('{End}');
  await expect
    .element(page.getByRole('region', { name: 'Timeline' }))
    .toHaveTextContent('after the data ends (4 February 2026)');
});

test('Keys that belong to the browser are left to it', async () => {
  const { press, time } = opened('?time=2024-06-30');
  await press('{Control>}{ArrowRight}{/Control}a{Shift>}{Tab}{/Shift}');
  expect(time()).toBe('2024-06-30');
});

test('Each end of a window has a handle of its own, which stays on its side', async () => {
  const { press, time } = opened('?time=2023-01-01/2024-06-30', 'Start date');
  await press('{PageUp}');
  expect(time()).toBe('2024-01-01/2024-06-30');
  await press('{PageUp}');
  expect(time()).toBe('2024-06-30/2024-06-30');
});
