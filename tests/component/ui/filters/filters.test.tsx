/** The filters, on a small record whose minerals, kinds and bindings differ. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FiltersSheet } from '../../../../src/ui/filters/FiltersSheet.tsx';
import { Dialogs } from '../../../../src/ui/shell/Dialogs.tsx';
import { Panel } from '../../../../src/ui/shell/Panel.tsx';
import { FILTER_DATASET } from '../../../unit/state/filterDataset.ts';
import { mount } from '../../mount.tsx';
import { inputMethod } from '../composing.ts';

const WORLD = '?time=../2026-02-04&party=all';

describe('the sheet', () => {
  function opened(query: string, language: 'en' | 'ko' = 'en') {
    const made = mount(<FiltersSheet />, { view: query, dataset: FILTER_DATASET, language });
    return {
      view: () => made.store.getState().view,
      tick: (name: RegExp) => page.getByRole('checkbox', { name }),
    };
  }

  test('says what is shown, and says it anew with each choice', async () => {
    const { tick, view } = opened(WORLD);
    const status = page.getByRole('status');
    await expect.element(status).toHaveTextContent('6 partnerships and 7 events shown');
    await tick(/^lithium/).click();
    expect(view().mineral).toEqual(['lithium']);
    await expect.element(status).toHaveTextContent(/^2 partnerships/);
    await tick(/^lithium/).click();
    expect(view().mineral).toEqual([]);
  });

  test('tells of each choice how much it would show, of those of nothing too', async () => {
    const { tick } = opened(`${WORLD}&mineral=gallium`);
    await expect.element(tick(/^National/)).toHaveAccessibleName(/1 partnership /);
    await expect.element(tick(/^Bilateral/)).toHaveAccessibleName(/0 partnerships /);
  });

  test('is used with the keyboard alone, and no key plays meanwhile', async () => {
    const { tick, view } = opened(WORLD);
    // An opened dialog takes the focus.
    await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).not.toBeNull();
    tick(/^Bilateral/)
      .element()
      .focus();
    await userEvent.keyboard(' ');
    expect(view().kind).toEqual(['bilateral']);
  });

  test('finds countries by their names in both languages', async () => {
    const { view } = opened('?lang=ko');
    const parties = page.getByRole('combobox', { name: '기준 국가' });
    await parties.fill('viet');
    await page.getByRole('option', { name: /^Viet Nam의/ }).click();
    expect(view().lens).toEqual(['KOR', 'VNM']);
    await parties.fill('European Union의');
    await userEvent.keyboard('{Enter}');
    expect(view().lens).toEqual(['KOR', 'VNM', 'EUU']);
  });
});

describe('the field for whose partnerships are shown', () => {
  function opened(query = '') {
    const made = mount(
      <>
        <Dialogs />
        <Panel className="" />
      </>,
      { view: query, dataset: FILTER_DATASET },
    );
    made.actions.openDialog('filters');
    const field = page.getByRole('combobox', { name: 'Whose partnerships' });
    return {
      field,
      lens: () => made.store.getState().view.lens,
      dialog: () => made.store.getState().session.dialog,
      options: () =>
        page
          .getByRole('option')
          .elements()
          .map(({ textContent }) => textContent),
    };
  }

  test('follows an input method at each step of a syllable; a click takes what is shown, and nothing stays', async () => {
    const { field, lens, options } = opened();
    await field.click();
    const method = inputMethod(field.element() as HTMLInputElement);
    method.compose('Viet Nam의 한');
    await expect.poll(options).toEqual(['Viet Nam']);
    method.press('Enter');
    expect(lens()).toEqual(['KOR']);
    await page.getByRole('option').click();
    expect(lens()).toEqual(['KOR', 'VNM']);
    await expect.element(field).toHaveValue('');
  });

  test('understands usual other names and the wrong keyboard layout', async () => {
    const { field, options } = opened();
    await field.fill('한국');
    await expect.poll(options).toContain('South Korea');
    await field.fill('퉁');
    await expect.poll(options).toEqual([]);
    await field.fill('ㅓㅁㅔㅁㅜ');
    await expect.poll(options).toEqual(['Japan']);
  });

  test('is closed by Escape with its sheet, and the choice stays', async () => {
    const { field, lens, dialog } = opened();
    await field.fill('Viet');
    await userEvent.keyboard('{Enter}');
    expect(lens()).toEqual(['KOR', 'VNM']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(lens()).toEqual(['KOR', 'VNM']);
  });
});

describe('above the panel', () => {
  function opened(query: string) {
    const made = mount(<Panel className="" />, { view: query, dataset: FILTER_DATASET });
    const active = page.getByRole('region', { name: 'Active filters' });
    return {
      active,
      view: () => made.store.getState().view,
      items: () => [...active.element().querySelectorAll('li')].map(({ textContent }) => textContent),
      /** The name of what has the focus. */
      focus: () => document.activeElement?.ariaLabel,
    };
  }

  test('stands what is chosen, which is removed one by one or all at once, while the focus stays there', async () => {
    const { active, items, view, focus } = opened(
      `${WORLD}&mineral=lithium,rare-earths&kind=bilateral,summit&confidence=high`,
    );
    await expect.element(active).toBeVisible();
    expect(items()).toEqual([
      'lithium',
      'rare-earths',
      'Bilateral',
      'Summit',
      'Confidence: High',
      'Clear all',
    ]);
    active.getByRole('button', { name: 'Remove lithium' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(view().mineral).toEqual(['rare-earths']);
    await expect.poll(focus).toBe('Remove rare-earths');
    active.getByRole('button', { name: 'Clear all' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(view()).toMatchObject({ mineral: [], kind: [], confidence: [], binding: [] });
    await expect.poll(focus).toBe(page.getByRole('main').element().ariaLabel);
    expect(active.query()).toBeNull();
  });

  test('stands how much of the record passes', async () => {
    const { active } = opened(`${WORLD}&mineral=lithium`);
    await expect.element(active).toHaveTextContent(/2 of 6 partnerships, \d of 7 events shown/);
  });

  test('stands that nothing matches, with the nearest way back', async () => {
    const { active, view } = opened(`${WORLD}&mineral=tungsten&kind=national`);
    await expect.element(active).toHaveTextContent('Nothing matches your filters at any time.');
    await active.getByRole('button', { name: /^Remove filter: / }).click();
    expect([...view().mineral, ...view().kind]).toHaveLength(1);
    await expect.element(active).not.toHaveTextContent('at any time');
  });

  test('a way back names the filter that it removes as the list of active filters does', async () => {
    const { active } = opened(`${WORLD}&mineral=nickel,gallium&binding=unknown`);
    await expect
      .element(active.getByRole('button', { name: /^Remove filter: Legally binding: Unknown/ }))
      .toBeVisible();
  });

  test('stands that what is opened is hidden by the filters, and it stays open', async () => {
    const { active, view } = opened('?partnership=msp&mineral=gallium');
    await expect.element(active).toHaveTextContent('Hidden on the map by your filters.');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('msp');
    await active.getByRole('button', { name: 'Clear all' }).click();
    expect(view()).toMatchObject({ mineral: [], selection: { id: 'msp' } });
  });
});
