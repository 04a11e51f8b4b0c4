/** The legend in windows that grow and shrink. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Embedded } from '../../../../src/embed/Embedded.tsx';
import { Legend } from '../../../../src/ui/shell/Legend.tsx';
import { Full } from '../../../../src/ui/shell/Full.tsx';
import { mount } from '../../mount.tsx';

afterEach(() => page.viewport(1280, 800));

const PARTS = { stage: null, asList: false, free: () => undefined };
const LAYOUTS = [
  ['a page', '?time=2024-07-02', Full],
  ['an embed', '?time=2024-07-02&ui=embed', Embedded],
] as const;
const fold = () => page.getByRole('button', { name: 'Legend', exact: true });
const borders = () => page.getByRole('button', { name: /^Borders: Natural Earth/ });

test.each(LAYOUTS)(
  'The legend of %s that was opened in a small window is there when it has grown',
  async (_, view, Layout) => {
    await page.viewport(480, 500);
    mount(<Layout {...PARTS} />, { view });
    await expect.element(fold()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(borders()).not.toBeInTheDocument();
    await page.viewport(1280, 720);
    await expect.element(borders()).toBeVisible();
    await expect.element(fold()).not.toBeInTheDocument();
  },
);

test.each(LAYOUTS)(
  'The legend of %s can be folded and unfolded when its window has shrunk',
  async (_, view, Layout) => {
    mount(<Layout {...PARTS} />, { view });
    await expect.element(borders()).toBeVisible();
    await page.viewport(480, 500);
    await expect.element(borders()).not.toBeInTheDocument();
    await fold().click();
    await expect.element(borders()).toBeVisible();
    await fold().click();
    await expect.element(borders()).not.toBeInTheDocument();
  },
);

test.each([
  ['', ['1–2', '3–7', '8–19', '20+']],
  ['?lang=ko', ['1~2', '3~7', '8~19', '20 이상']],
])('The classes of the countries are written as the language writes ranges: %s', (view, classes) => {
  const { container } = mount(<Legend className="" />, { view });
  const text = container.textContent;
  expect(classes.filter((range) => !text.includes(range))).toEqual([]);
});

test('Figures that never come leave the partnerships, and the legend says that they are loading', async () => {
  const figures = () => new Promise<never>(() => undefined);
  const { container } = mount(<Legend className={undefined} />, {
    view: '?layer=reserves:nickel&time=2024-07-02',
    source: { figures },
  });
  await expect.element(page.getByText('Loading figures…')).toBeVisible();
  expect(container.textContent).toContain('Bilateral');
});
