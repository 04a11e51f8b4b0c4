import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { mount } from '../../mount.tsx';

/** The date field of the timeline on 1 July 2024, and what stands on the page after keys were pressed in it. */
function opened(view = '?time=2024-07-01', name = 'Date shown') {
  const { store } = mount(<Timeline className="" />, { view });
  const field = page.getByRole('textbox', { name });
  return {
    field,
    type: async (text: string, key?: 'Enter' | 'Escape') => {
      await field.fill(text);
      if (key) await userEvent.keyboard(`{${key}}`);
    },
    time: () => formatTime(store.getState().view.time),
    text: () => (field.element() as HTMLInputElement).value,
    alert: () => page.getByRole('alert').query()?.textContent ?? null,
  };
}

test('The date is changed by typing another one, in English or Korean', async () => {
  const { type, time, text } = opened();
  await type('26 Jun 2024', 'Enter');
  expect([time(), text()]).toEqual(['2024-06-26', '26 June 2024']);
  await type('2023년 6월 1일', 'Enter');
  expect([time(), text()]).toEqual(['2023-06-01', '1 June 2023']);
});

test('A date that is typed is taken over when the field is left', async () => {
  const { type, time } = opened();
  await type('26 Jun 2024');
  expect(time()).toBe('2024-07-01');
  await userEvent.tab();
  expect(time()).toBe('2024-06-26');
});

test('What is not a date is explained, and changes nothing', async () => {
  const { type, time, field, alert } = opened();
  await type('someday', 'Enter');
  expect(alert()).toContain('“someday” is not a date');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(/“someday” is not a date/);
  expect(time()).toBe('2024-07-01');
});

test('A date beyond the record is explained, and changes nothing', async () => {
  const { type, time, alert } = opened();
  await type('1066-10-14', 'Enter');
  expect(alert()).toContain('The record goes from');
  expect(time()).toBe('2024-07-01');
});

test('Escape leaves the date as it was, whatever was typed', async () => {
  const { type, time, text, alert, field } = opened();
  await type('26 Jun 2024', 'Escape');
  expect([time(), text(), alert()]).toEqual(['2024-07-01', '1 July 2024', null]);
  await type('someday', 'Escape');
  expect([time(), text(), alert()]).toEqual(['2024-07-01', '1 July 2024', null]);
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  expect(document.activeElement).not.toBe(field.element());
});

test('After Escape another date can be typed', async () => {
  const { type, time } = opened();
  await type('someday', 'Escape');
  await type('26 Jun 2024', 'Enter');
  expect(time()).toBe('2024-06-26');
});

test('In a window each end has a field of its own', async () => {
  const { type, time } = opened('?time=2023-01-01/2024-07-01', 'Start date');
  await type('26 Jun 2023', 'Enter');
  expect(time()).toBe('2023-06-26/2024-07-01');
});

test('A year means its first day as the start of a window, and its last day as the end', async () => {
  const { type, time } = opened('?time=2020-05-05/2024-07-01', 'Start date');
  await type('2021', 'Enter');
  expect(time()).toBe('2021-01-01/2024-07-01');
  await page.getByRole('textbox', { name: 'End date' }).fill('2023');
  await userEvent.keyboard('{Enter}');
  expect(time()).toBe('2021-01-01/2023-12-31');
});
