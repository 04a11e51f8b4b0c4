/** What the page around a frame learns of the keys that are pressed in the map. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { syncKeys } from '../../../src/embed/syncKeys.ts';
import type { Outgoing } from '../../../src/embed/protocol.ts';
import { useShortcuts } from '../../../src/ui/keys/useShortcuts.ts';
import { mount } from '../mount.tsx';

function Map() {
  useShortcuts();
  return (
    <>
      <canvas className="maplibregl-canvas" tabIndex={0} aria-label="Canvas" />
      <input type="text" aria-label="Text" />
      <button type="button">Button</button>
    </>
  );
}

function framed(view: string) {
  const focus = vi.fn<() => void>();
  const host = { post: () => undefined, onMessage: () => () => undefined, focus };
  const { store, lodelines } = mount(<Map />, { view: `${view}&ui=embed`, environment: { host } });
  const posted: Outgoing[] = [];
  onTestFinished(syncKeys(store, lodelines.environment, (message) => posted.push(message)));
  return {
    store,
    focus,
    posted,
    keys: () => posted.map((message) => (message.type === 'key' ? message.key : message.type)),
    press: (keys: string) => userEvent.keyboard(keys),
  };
}

describe('the page around a frame', () => {
  test('gets the keys that the map does not use, as a keyboard event describes them', async () => {
    const { press, posted } = framed('?time=2024-07-01');
    await page.getByLabelText('Canvas').click();
    await press('{Shift>}B{/Shift}');
    const none = { altKey: false, ctrlKey: false, metaKey: false };
    expect(posted).toEqual([{ type: 'key', key: 'B', code: 'KeyB', shiftKey: true, ...none }]);
  });

  test('gets no key that acts in the map, moves the focus, presses a button or types text', async () => {
    const { press, keys } = framed('?time=2024-07-01');
    await page.getByLabelText('Canvas').click();
    await press('{PageDown}2+{ArrowUp}{Tab}abc{Tab} {Enter}');
    expect(keys()).toEqual([]);
  });

  test('gets the keys for the date if the map has no timeline', async () => {
    const { press, keys } = framed('?time=2024-07-01&controls=none');
    await press('{PageDown}{PageUp} ');
    expect(keys()).toEqual(['PageDown', 'PageUp', ' ']);
  });

  test('gets the focus with Escape once nothing is left to close', async () => {
    const { press, keys, focus, store } = framed('?time=2024-07-01&country=VNM');
    await page.getByLabelText('Canvas').click();
    await press('{Escape}');
    expect([store.getState().view.selection, keys()]).toEqual([null, []]);
    expect(focus).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(keys()).toEqual(['Escape']);
    expect(focus).toHaveBeenCalledOnce();
  });
});
