/** The list of keys, and the switch for those of a single key. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import type { Preferences } from '../../../../src/state/environment.ts';
import { KeysDialog } from '../../../../src/ui/keys/KeysDialog.tsx';
import { useShortcuts } from '../../../../src/ui/keys/useShortcuts.ts';
import { useSelect } from '../../../../src/state/useLodelines.ts';
import { kept } from '../../kept.ts';
import { mount } from '../../mount.tsx';

function Page() {
  useShortcuts();
  return useSelect((state) => state.session.dialog) === 'keys' ? <KeysDialog /> : null;
}

function opened(preferences: Preferences, view = '?time=2024-07-01') {
  const made = mount(<Page />, { view, environment: { preferences } });
  return {
    ...made,
    press: (keys: string) => userEvent.keyboard(keys),
    time: () => formatTime(made.store.getState().view.time),
    single: page.getByRole('checkbox', { name: 'Single-key shortcuts' }),
    dialog: () => made.store.getState().session.dialog,
  };
}

describe('Single-key shortcuts', () => {
  test('are on for who has not switched them off, and nothing is stored', async () => {
    const preferences = kept();
    const { press, single, time } = opened(preferences);
    await press('2');
    expect(time()).toBe('../2024-07-01');
    await press('?');
    await expect.element(single).toBeChecked();
    expect(preferences.values).toEqual({});
  });

  test('can be switched off and on in the list of keys, and this browser remembers it', async () => {
    const preferences = kept();
    const { press, single, time, dialog } = opened(preferences);
    await press('?');
    await single.click();
    await press('{Escape}');
    await press('2[[?');
    expect([time(), dialog()]).toEqual(['2024-07-01', null]);
    await press('{ArrowRight}');
    expect(time()).toBe('2026-02-04');
    expect(preferences.values).toEqual({ 'single-keys': 'off' });

    await press('{Control>}/{/Control}');
    await single.click();
    await press('{Escape}');
    await press('2');
    expect(time()).toBe('../2026-02-04');
    expect(preferences.values).toEqual({});
  });

  test('stay off for who comes back', async () => {
    const { press, time } = opened(kept({ 'single-keys': 'off' }));
    await press('2');
    expect(time()).toBe('2024-07-01');
  });
});
