/** The settings of a reader: what they change, and what the browser keeps. */
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DARK, LIGHT } from '../../../../src/cartography/palette.ts';
import { SourceLine } from '../../../../src/embed/SourceLine.tsx';
import { ShareButton } from '../../../../src/share/ShareButton.tsx';
import { ExtensionsContext } from '../../../../src/ui/extensions.ts';
import { Dialogs } from '../../../../src/ui/shell/Dialogs.tsx';
import { Header } from '../../../../src/ui/shell/Header.tsx';
import { usePalette } from '../../../../src/ui/shell/useTheme.ts';
import { kept } from '../../kept.ts';
import { mount } from '../../mount.tsx';

const ROOT = document.documentElement;

function FullPage() {
  usePalette();
  return (
    <div className="page">
      <ExtensionsContext value={{ headerActions: [['share', ShareButton]] }}>
        <Header className={undefined} />
      </ExtensionsContext>
      <Dialogs />
    </div>
  );
}

/** The header of a page whose browser has kept these preferences. */
function opened(stored: Readonly<Record<string, string>> = {}, view = '') {
  const preferences = kept(stored);
  const made = mount(<FullPage />, { view, environment: { preferences } });
  return { ...made, preferences };
}

const button = page.getByRole('button', { name: 'Settings' });
const settings = page.getByRole('dialog', { name: 'Settings' });
const choose = (name: string) => settings.getByRole('radio', { name, exact: true }).click();
const surface = () => ROOT.style.getPropertyValue('--surface');
const rem = () => getComputedStyle(ROOT).fontSize;

afterEach(async () => {
  ROOT.style.fontSize = '';
  await page.viewport(1280, 800);
});

describe('The settings', () => {
  test('open and close with their button, and Escape gives the focus back to it', async () => {
    opened();
    await button.click();
    await expect.element(settings).toBeVisible();
    await button.click();
    await expect.element(settings).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(settings).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(settings).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test('close when something else is clicked', async () => {
    opened();
    await button.click();
    await expect.element(settings).toBeVisible();
    await page.getByRole('heading', { name: /Lodelines/ }).click();
    await expect.element(settings).not.toBeInTheDocument();
  });

  test('lead to the keyboard shortcuts, and closing those gives the focus back to the button', async () => {
    opened();
    await button.click();
    await settings.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expect.element(settings).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
  });
});

describe('Colours', () => {
  test('are kept in the browser and not in the address; the default is not stored', async () => {
    const { preferences, store } = opened();
    await button.click();
    await choose('Dark');
    expect(surface()).toBe(DARK.surface);
    expect(preferences.values).toEqual({ theme: 'dark' });
    expect(store.getState().view.theme).toBe('auto');
    await choose('System');
    expect(preferences.values).toEqual({});
  });

  test('are those that were kept, unless the link names others', () => {
    opened({ theme: 'dark' }).unmount();
    expect(surface()).toBe(DARK.surface);
    opened({ theme: 'dark' }, '?theme=light');
    expect(surface()).toBe(LIGHT.surface);
  });

  test('of a link go when the reader chooses', async () => {
    const { preferences, store } = opened({}, '?theme=light');
    await button.click();
    await expect.element(settings.getByRole('radio', { name: 'Light' })).toBeChecked();
    await choose('Dark');
    expect(surface()).toBe(DARK.surface);
    expect([store.getState().view.theme, preferences.values]).toEqual(['auto', { theme: 'dark' }]);
  });
});

describe('The text size', () => {
  test('scales the whole page, and the browser remembers it', async () => {
    const { preferences } = opened();
    expect(rem()).toBe('16px');
    await button.click();
    await choose('130%');
    expect(rem()).toBe('20.8px');
    expect(preferences.values).toEqual({ 'text-size': '130' });
    await choose('100%');
    expect([rem(), preferences.values]).toEqual(['16px', {}]);
  });

  test('is the one that was kept', () => {
    opened({ 'text-size': '150' });
    expect(rem()).toBe('24px');
  });

  test('that is none of the four is ignored', () => {
    opened({ 'text-size': '900', theme: 'pink' });
    expect([rem(), surface()]).toEqual(['16px', LIGHT.surface]);
  });
});

test('The simplified map is chosen in the settings, kept in the browser, and not in the address', async () => {
  const { preferences, store, lodelines } = opened();
  await button.click();
  await settings.getByRole('checkbox', { name: 'Simplified map' }).click();
  expect(preferences.values).toEqual({ 'simplified-map': 'on' });
  expect(lodelines.environment.address.query()).not.toContain('simpl');
  expect(store.getState().session.simplified).toBe(true);
  await settings.getByRole('checkbox', { name: 'Simplified map' }).click();
  expect(preferences.values).toEqual({});
});

test('Without WebGL there is no full map to choose', async () => {
  mount(<FullPage />, { environment: { preferences: kept(), hasWebGL: () => false } });
  await button.click();
  await expect.element(settings.getByRole('checkbox', { name: 'Single-key shortcuts' })).toBeVisible();
  expect(settings.getByRole('checkbox', { name: 'Simplified map' }).elements()).toEqual([]);
});

test('On a phone the settings are a menu, with the actions that the header has no room for', async () => {
  await page.viewport(390, 844);
  opened();
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect
    .element(menu.getByRole('link', { name: 'About the data' }))
    .toHaveAttribute('href', 'https://lodelines.invalid/about/');
  await expect.element(menu.getByRole('radio', { name: 'Dark' })).toBeVisible();
  expect(menu.getByRole('button', { name: 'Share' }).elements()).toEqual([]);
  await page.viewport(320, 568);
  await expect.element(menu.getByRole('button', { name: 'Share' })).toBeVisible();
});

test.each([390, 1280])(
  'With text of three times the size, because the browser doubles it, nothing is cut off at %i px',
  async (width) => {
    await page.viewport(width, 844);
    ROOT.style.fontSize = '300%';
    opened();
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await expect.element(menu).toBeVisible();
    const popup = menu.element();
    const wide = [popup, ...popup.querySelectorAll('*:not(.visually-hidden)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent);
    expect(wide).toEqual([]);
  },
);

test('An embed has the settings at the end of its source line', async () => {
  const preferences = kept();
  mount(<SourceLine className={undefined} dated={false} borders={false} />, {
    view: '?ui=embed&lang=en',
    environment: { preferences },
  });
  await button.click();
  await settings.getByRole('checkbox', { name: 'Single-key shortcuts' }).click();
  await choose('115%');
  expect(preferences.values).toEqual({ 'single-keys': 'off', 'text-size': '115' });
});
