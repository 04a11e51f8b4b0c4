import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CountryPicker } from '../../../../src/ui/compare/CountryPicker.tsx';
import { mount } from '../../mount.tsx';
import { inputMethod } from '../composing.ts';

/** The picker on Korea's page, with another button beside it. */
function opened() {
  let left = 0;
  const made = mount(
    <>
      <CountryPicker party="KOR" typed="" onLeave={() => left++} />
      <button type="button">Play</button>
    </>,
    { view: '?country=KOR' },
  );
  return {
    ...made,
    field: page.getByRole('combobox'),
    button: page.getByRole('button', { name: 'Play' }),
    left: () => left,
  };
}

test('Whoever asks for the field can write in it at once', async () => {
  const { field } = opened();
  await expect.element(field).toHaveFocus();
});

test('The field leaves the focus where it is when the page around it changes', async () => {
  const { actions, field, button } = opened();
  button.element().focus();
  actions.setLanguage('ko');
  await expect.element(field).toHaveAccessibleName(/대한민국|South Korea의 한국어/);
  await expect.element(button).toHaveFocus();
});

test('A country is found by its name in either language, and compared', async () => {
  const { store } = opened();
  await userEvent.keyboard('Viet Nam의');
  await userEvent.keyboard('{Enter}');
  expect(store.getState().view).toMatchObject({ selection: { id: 'KOR' }, compare: 'VNM' });
});

test('Escape leaves the empty field', async () => {
  const { left } = opened();
  await userEvent.keyboard('{Escape}');
  expect(left()).toBe(1);
});

test('With an input method the countries follow each step of a syllable, and a click takes one of them', async () => {
  const { field, store } = opened();
  const method = inputMethod(field.element() as HTMLInputElement);
  method.compose('Viet Nam의 ㅎ');
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  method.press('Enter');
  expect(store.getState().view.compare).toBeNull();
  await page.getByRole('option').click();
  expect(store.getState().view.compare).toBe('VNM');
});

test('A country is found by its usual other names, and in the wrong keyboard layout', async () => {
  const { field } = opened();
  const options = () =>
    page
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent);
  await field.fill('월남');
  await expect.poll(options).toEqual(['Viet Nam Viet Nam의 한국어']);
  await field.fill('ㅊㅗㅑㅜㅁ');
  await expect.poll(options).toEqual(['China China의 한국어']);
});
