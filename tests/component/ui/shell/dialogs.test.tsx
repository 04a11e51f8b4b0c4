/** Dialogs on a phone with text of twice the size. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadMessages } from '../../../../src/i18n/messages.ts';
import { FiltersSheet } from '../../../../src/ui/filters/FiltersSheet.tsx';
import { KeysDialog } from '../../../../src/ui/keys/KeysDialog.tsx';
import { mount } from '../../mount.tsx';

const ROOT = document.documentElement;

beforeEach(async () => {
  await loadMessages('ko');
  await page.viewport(390, 844);
  ROOT.style.fontSize = '200%';
});
afterEach(async () => {
  ROOT.style.fontSize = '';
  await page.viewport(1280, 800);
});

test.each([
  ['en', 'Keyboard shortcuts', KeysDialog],
  ['ko', '단축키', KeysDialog],
  ['en', 'Filters', FiltersSheet],
  ['ko', '필터', FiltersSheet],
])(
  'In %s the dialog “%s” is not scrolled sideways, and no part lies on the next',
  async (lang, name, Open) => {
    mount(<Open />, { view: `?lang=${lang}` });
    const dialog = page.getByRole('dialog', { name });
    await expect.element(dialog).toBeVisible();
    const popup = dialog.element();
    expect(popup.scrollWidth - popup.clientWidth).toBeLessThanOrEqual(1);
    // The title sticks to the top, over what is scrolled under it.
    const parts = [...popup.children].slice(1).map((part) => {
      const inside = [part, ...part.querySelectorAll('*:not(.visually-hidden)')];
      const boxes = inside.map((element) => element.getBoundingClientRect());
      return {
        text: part.textContent.slice(0, 30),
        top: boxes[0]?.top ?? 0,
        bottoms: boxes.map(({ bottom }) => bottom),
      };
    });
    const overlapped = parts.filter(
      ({ bottoms }, i) => Math.max(...bottoms) > (parts[i + 1]?.top ?? Infinity) + 1,
    );
    expect(overlapped.map(({ text }) => text)).toEqual([]);
  },
);
