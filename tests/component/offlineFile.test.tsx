/** What the app as one file offers of what only a site can do. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TalkCard } from '../../src/scenes/presenter/TalkCard.tsx';
import { ShareDialog } from '../../src/share/ShareDialog.tsx';
import { memoryAddress } from '../../src/state/browserEnvironment.ts';
import type { Environment } from '../../src/state/environment.ts';
import { ThinCoverage } from '../../src/ui/details/ThinCoverage.tsx';
import { Header } from '../../src/ui/shell/Header.tsx';
import { TOUR } from '../unit/state/smallTour.ts';
import { mount } from './mount.tsx';

const SITE = 'https://maps.example/';
const VIEW = '?partnership=msp&time=2024-06-30';

/** The environment of a file that shows `VIEW` and knows this site. */
function fileOf(site: string | null): Partial<Environment> {
  const address = memoryAddress(VIEW, site ?? 'file:///media/usb/lodelines.html');
  return { address, file: { site, html: () => '' } };
}

const ignore = () => undefined;

const fields = () =>
  [...document.querySelectorAll<HTMLTextAreaElement>('[role="dialog"] textarea')].map(({ value }) => value);

describe('A file that knows its site', () => {
  const environment = fileOf(SITE);

  test('shares the address of the site, and embeds it without showing a frame', async () => {
    mount(<ShareDialog />, { view: VIEW, environment });
    await expect.poll(fields).toContain(`${SITE}?time=2024-06-30&party=KOR&lang=en&partnership=msp`);
    await page.getByRole('tab', { name: 'Embed' }).click();
    await expect.poll(() => fields().join()).toContain(`src="${SITE}embed/?`);
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('leads to its pages about the data', () => {
    mount(<Header className="" />, { environment });
    expect(document.querySelector('a[title="About the data"]')?.getAttribute('href')).toBe(`${SITE}about/`);
  });
});

describe('A file that knows no site', () => {
  const environment = fileOf(null);

  test('says that it has no link to share, and shows none', async () => {
    mount(<ShareDialog />, { view: VIEW, environment });
    await expect.element(page.getByText('This file contains no website address')).toBeVisible();
    expect(fields()).toEqual([]);
    expect(document.querySelector('[role="tab"]')).toBeNull();
  });

  test('has no link to the pages about the data', () => {
    const { container } = mount(
      <>
        <Header className="" />
        <ThinCoverage country="MNG" />
      </>,
      { environment },
    );
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  test('shows no code to an audience', () => {
    const handlers = {
      onPointerDown: ignore,
      onPointerMove: ignore,
      onPointerUp: ignore,
      onPointerLeave: ignore,
    };
    const card = <TalkCard card="start" tour={TOUR} source="Lodelines" handlers={handlers} />;
    const { container, unmount } = mount(card, { view: '?tour=small-tour', environment });
    expect(container.querySelector('svg')).toBeNull();
    expect(container.textContent).not.toContain('file:');
    unmount();
    const known = mount(card, { view: '?tour=small-tour', environment: fileOf(SITE) });
    expect(known.container.querySelector('svg')).not.toBeNull();
  });
});
