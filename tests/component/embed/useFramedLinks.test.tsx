/** Links out of a frame. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useFramedLinks } from '../../../src/embed/useFramedLinks.ts';
import { mount } from '../mount.tsx';

const SOURCE = new URL('/lodelines-map.js', location.href).href;

function Linked() {
  useFramedLinks();
  return (
    <a href={SOURCE} target="_blank" rel="noreferrer">
      Source
    </a>
  );
}

/** A click on the link in a frame, with what the frame lets open. */
async function clicked(openTab: () => Window | null) {
  let opened: Window | null = null;
  const environment = {
    host: { post: () => undefined, onMessage: () => () => undefined, focus: () => undefined },
    handing: {
      copy: () => Promise.resolve(),
      share: null,
      openTab: () => {
        opened = openTab();
        return opened;
      },
    },
  };
  const { store } = mount(<Linked />, { environment });
  await page.getByRole('link', { name: 'Source' }).click();
  return { opened: opened as Window | null, notice: () => store.getState().session.notice };
}

test('A link opens its page, which learns neither who opened it nor from where', async () => {
  const { opened } = await clicked(() => window.open('', '_blank'));
  onTestFinished(() => opened?.close());
  await expect.poll(() => opened?.location.href).toBe(SOURCE);
  expect([opened?.document.referrer, opened?.opener]).toEqual(['', null]);
});

test('Where the frame lets nothing open, the address is told', async () => {
  const { notice } = await clicked(() => null);
  expect(notice()).toEqual({ kind: 'shut', address: SOURCE });
});

test('A page in a sandbox of its own is led on from outside, for nobody can reach into it', async () => {
  const replace = vi.fn<Location['replace']>();
  const forbidden = () => {
    throw new DOMException('cross-origin', 'SecurityError');
  };
  const outOfReach = Object.defineProperty({ location: { replace } }, 'opener', { set: forbidden });
  const { notice } = await clicked(() => outOfReach as unknown as Window);
  expect(replace).toHaveBeenCalledExactlyOnceWith(SOURCE);
  expect(notice()).toBeNull();
});
