import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { day, mount } from '../../mount.tsx';

// The field loads the reader of dates when it gets the focus: here it is there before the first test.
beforeAll(() => import('../../../../src/domain/time/writtenTime.ts'));

/** The date field of the timeline on 1 July 2024, and what stands on the page after keys were pressed in it. */
function opened(view = '?time=2024-07-01', name = 'Date shown') {
  const { store, actions } = mount(<Timeline className="" />, { view });
  const field = page.getByRole('textbox', { name });
  return {
    actions,
    field,
    input: field.element() as HTMLInputElement,
    type: async (text: string, key?: 'Enter' | 'Escape') => {
      await field.fill(text);
      if (key) await userEvent.keyboard(`{${key}}`);
    },
    time: () => formatTime(store.getState().view.time),
    playing: () => store.getState().session.playing,
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
  expect(alert()).toContain('Choose a date from');
  expect(time()).toBe('2024-07-01');
});

test('A date that can mean two days is refused with both', async () => {
  const { type, time, alert } = opened();
  await type('03/04/2024', 'Enter');
  expect(alert()).toContain('“03/04/2024” can mean 3 April 2024 or 4 March 2024.');
  expect(time()).toBe('2024-07-01');
});

test('In Korean it is refused in Korean', async () => {
  const { type, alert } = opened('?time=2024-07-01&lang=ko', '표시된 날짜');
  await type('03/04/2024', 'Enter');
  expect(alert()).toContain('두 가지로 읽을 수 있습니다(2024년 4월 3일 또는 2024년 3월 4일)');
});

test('What was mistyped leaves the field when the date changes otherwise, with its message', async () => {
  const { actions, type, time, text, alert, field } = opened();
  await type('someday', 'Enter');
  expect([text(), alert()]).toEqual(['someday', expect.stringContaining('is not a date')]);
  actions.setDay(day('2024-07-24'));
  await expect.poll(text).toBe('24 July 2024');
  expect([time(), alert()]).toEqual(['2024-07-24', null]);
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  await userEvent.tab();
  expect([time(), text()]).toEqual(['2024-07-24', '24 July 2024']);
});

test('When the field is left, the date stands in it again; the message says what was wrong', async () => {
  const { type, time, text, alert } = opened();
  await type('20');
  await userEvent.tab();
  expect([time(), text()]).toEqual(['2024-07-01', '1 July 2024']);
  expect(alert()).toContain('“20” is not a date');
});

test('The message goes when the reader comes back, or when the date changes', async () => {
  const { actions, type, alert, field } = opened();
  await type('20');
  await userEvent.tab();
  await field.click();
  await expect.poll(alert).toBeNull();
  await type('20');
  await userEvent.tab();
  expect(alert()).not.toBeNull();
  actions.setDay(day('2024-07-24'));
  await expect.poll(alert).toBeNull();
});

test('Playing stops when a date is typed, so that it does not change under the hands of the reader', async () => {
  const { actions, type, time, text, playing } = opened('?time=2023-01-01');
  actions.setPlaying(true);
  await type('1 July 2024');
  expect([playing(), text()]).toEqual([false, '1 July 2024']);
  await userEvent.keyboard('{Enter}');
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

test('Escape takes the message of a refused date away', async () => {
  const { type, time, text, alert } = opened();
  await type('someday', 'Enter');
  expect(alert()).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect([time(), text(), alert()]).toEqual(['2024-07-01', '1 July 2024', null]);
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

test('A window that is pasted shows that window, also the wrong way round', async () => {
  const { type, time } = opened();
  await type('1 January 2023 – 1 July 2024', 'Enter');
  expect(time()).toBe('2023-01-01/2024-07-01');
  await page.getByRole('textbox', { name: 'Start date' }).fill('2024~2021');
  await userEvent.keyboard('{Enter}');
  expect(time()).toBe('2021-01-01/2024-12-31');
});

test.each([
  [
    'End date',
    '2020-01-01',
    'The end date cannot be before the start date, 1 July 2023. Change the start date first.',
  ],
  [
    'Start date',
    '2025-01-01',
    'The start date cannot be after the end date, 1 July 2024. Change the end date first.',
  ],
])('%s typed beyond the other end of the window is refused with the reason', async (name, text, reason) => {
  const { type, time, alert } = opened('?time=2023-07-01/2024-07-01', name);
  await type(text, 'Enter');
  await expect.poll(alert).toBe(reason);
  expect(time()).toBe('2023-07-01/2024-07-01');
  await userEvent.keyboard('{Escape}');
  await expect.poll(alert).toBeNull();
  expect(time()).toBe('2023-07-01/2024-07-01');
});

test('Enter that ends a Korean syllable takes the whole text', async () => {
  const { field, input, time, text } = opened('?time=2024-07-01&lang=ko', '표시된 날짜');
  await field.fill('2024년 6');
  await cdp().send('Input.imeSetComposition', { selectionStart: 1, selectionEnd: 1, text: '월' });
  expect(text()).toBe('2024년 6월');
  const keys: boolean[] = [];
  input.addEventListener('keydown', ({ isComposing }) => keys.push(isComposing));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  expect([keys, time(), text()]).toEqual([[true], '2024-07-01', '2024년 6월']);
  await cdp().send('Input.insertText', { text: '월' });
  await expect.poll(time).toBe('2024-06-01');
  expect(text()).toBe('2024년 6월 1일');
  // Chrome on macOS sends Enter once more, after the composition.
  await userEvent.keyboard('{Enter}');
  expect([time(), text()]).toEqual(['2024-06-01', '2024년 6월 1일']);
});

test('A click selects the whole date, so that typing replaces it', async () => {
  const { field, input } = opened();
  const prevented: boolean[] = [];
  const look = (event: MouseEvent) => prevented.push(event.defaultPrevented);
  addEventListener('mouseup', look);
  onTestFinished(() => removeEventListener('mouseup', look));
  await field.click();
  expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe('1 July 2024');
  // WebKit would set the caret now.
  await expect.poll(() => prevented).toEqual([true]);
  await field.click();
  await expect.poll(() => prevented).toEqual([true, false]);
});
