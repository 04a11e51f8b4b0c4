/** What the tab "Embed" hands out. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { initialOptions } from '../../../src/share/embedOptions.ts';
import { PictureCode } from '../../../src/share/PictureCode.tsx';
import { sharedView } from '../../../src/share/sharedView.ts';
import { ShareEmbed } from '../../../src/share/ShareEmbed.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { useLodelines, useSelect } from '../../../src/state/useLodelines.ts';
import { mount } from '../mount.tsx';

const copy = () => Promise.resolve();

function Frame() {
  const view = useSelect((state) => state.view);
  return (
    <ShareEmbed
      view={view}
      fragment=""
      options={initialOptions('en', 'auto')}
      onChange={() => undefined}
      copy={copy}
    />
  );
}

test('An editor that asks for an address only gets it as plain text: that of the page for frames', () => {
  mount(<Frame />, { view: '?time=2024-06-30&partnership=msp&lang=en' });
  const field = page.getByRole('textbox', { name: 'Address, for editors that ask for one' });
  expect((field.element() as HTMLTextAreaElement).value).toBe(
    'https://lodelines.invalid/embed/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  );
});

function Picture() {
  const { dataset } = useLodelines();
  const view = useSelect((state) => state.view);
  return <PictureCode shared={sharedView(view, dataset, 'https://lodelines.invalid/')} copy={copy} />;
}

test('In a frame, whose sandbox may forbid to save the picture, the page says what to do instead', async () => {
  const host: Environment['host'] = {
    post: () => undefined,
    onMessage: () => () => undefined,
    focus: () => undefined,
  };
  mount(<Picture />, { view: '?time=2024-06-30', environment: { host } });
  await expect.element(page.getByRole('link', { name: 'Save image' })).toBeVisible();
  await expect.element(page.getByText('does not allow downloads')).toBeVisible();
  const link = page.getByRole('textbox', { name: 'Link', exact: true }).element() as HTMLTextAreaElement;
  expect(link.value).toBe('https://lodelines.invalid/?time=2024-06-30&party=KOR&lang=en');
});

test('On a page of its own the picture is saved without further words', async () => {
  mount(<Picture />, { view: '?time=2024-06-30' });
  await expect.element(page.getByRole('link', { name: 'Save image' })).toBeVisible();
  expect(page.getByText('does not allow downloads').query()).toBeNull();
});
