/** The keys that work wherever the focus is. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { useChoiceRelease } from '../../../../src/ui/keys/useChoiceRelease.ts';
import { useShortcuts } from '../../../../src/ui/keys/useShortcuts.ts';
import { day, mount } from '../../mount.tsx';

function Shortcuts() {
  useShortcuts();
  useChoiceRelease();
  return (
    <>
      <canvas className="maplibregl-canvas" tabIndex={0} aria-label="Canvas" />
      <section tabIndex={-1} aria-label="Scroller" style={{ height: 100, overflow: 'auto' }}>
        <p style={{ height: 1000 }}>Text</p>
      </section>
      <input type="text" aria-label="Text" />
      <button type="button">Button</button>
      <fieldset>
        <label>
          <input type="radio" name="switch" value="map" defaultChecked />
          Map
        </label>
        <label>
          <input type="radio" name="switch" value="globe" />
          Globe
        </label>
      </fieldset>
      <select aria-label="Choice">
        <option>1</option>
        <option>2</option>
      </select>
    </>
  );
}

/** The keys on a page that shows a date, with the focus on nothing. */
function opened(view = '?time=2024-07-01') {
  const made = mount(<Shortcuts />, { view });
  const state = () => made.store.getState();
  return {
    ...made,
    press: (keys: string) => userEvent.keyboard(keys),
    time: () => formatTime(state().view.time),
    playing: () => state().session.playing,
    dialog: () => state().session.dialog,
    selected: () => state().view.selection?.id ?? null,
  };
}

describe('the date', () => {
  test.each([
    ['{ArrowLeft}', '2023-10-20', 'the event before'],
    ['{ArrowRight}', '2026-02-04', 'the next event'],
    ['{Shift>}{ArrowLeft}{/Shift}', '2024-06-30', 'the day before'],
    ['{Shift>}{ArrowRight}{/Shift}', '2024-07-02', 'the day after'],
    ['{PageUp}', '2023-10-20', 'the event before'],
    ['{PageDown}', '2026-02-04', 'the next event, as a presentation remote asks'],
    ['{Home}', '2019-02-01', 'the beginning of the record'],
    ['{End}', '2026-09-16', 'its end'],
  ])('goes with %s to %s: %s', async (keys, there) => {
    const { press, time } = opened();
    await press(keys);
    expect(time()).toBe(there);
  });

  test('plays and pauses with the space bar', async () => {
    const { press, playing } = opened();
    await press(' ');
    expect(playing()).toBe(true);
    await press(' ');
    expect(playing()).toBe(false);
  });
});

describe('the mode', () => {
  test('is chosen with 1, 2 and 3', async () => {
    const { press, time } = opened();
    await press('2');
    expect(time()).toBe('../2024-07-01');
    await press('3');
    expect(time()).toBe('2023-07-01/2024-07-01');
    await press('1');
    expect(time()).toBe('2024-07-01');
  });

  test('becomes a window from the date on, or up to it, with the brackets', async () => {
    const { press, time, actions } = opened();
    // Doubled, a bracket is one key.
    await press('[[');
    expect(time()).toBe('2024-07-01/2026-02-04');
    actions.setTime({ mode: 'on', day: day('2024-07-01') });
    await press(']');
    expect(time()).toBe('2019-02-01/2024-07-01');
  });
});

describe('what is open', () => {
  test('is closed with Escape', async () => {
    const { press, selected } = opened('?partnership=msp');
    await press('{Escape}');
    expect(selected()).toBeNull();
  });

  test.each([
    ['/', 'search'],
    ['?', 'keys'],
    ['{Control>}k{/Control}', 'search'],
  ])('%s opens a dialog: %s', async (keys, name) => {
    const { press, dialog } = opened();
    await press(keys);
    expect(dialog()).toBe(name);
  });

  test('takes the keys for itself while it is a dialog', async () => {
    const { press, time, dialog } = opened();
    await press('?');
    await press('2{PageUp}/');
    expect([time(), dialog()]).toEqual(['2024-07-01', 'keys']);
  });
});

describe('where keys have a meaning of their own', () => {
  test('a text field takes them, but for the search', async () => {
    const { press, time, dialog } = opened();
    await page.getByRole('textbox').click();
    await press('2{Home}{ArrowLeft} /');
    expect([time(), dialog()]).toEqual(['2024-07-01', null]);
    await press('{Control>}k{/Control}');
    expect(dialog()).toBe('search');
  });

  test('the space bar presses a button, and the other keys go on', async () => {
    const { press, time, playing } = opened();
    page.getByRole('button').element().focus();
    await press(' ');
    expect(playing()).toBe(false);
    await press('{PageUp}');
    expect(time()).toBe('2023-10-20');
  });

  test('a list of choices takes what chooses, and lets the search open', async () => {
    const { press, time, dialog } = opened();
    page.getByRole('combobox').element().focus();
    await press('2{Home}');
    expect(time()).toBe('2024-07-01');
    await press('/');
    expect(dialog()).toBe('search');
  });

  test('the browser has those with Alt, Control and Command', async () => {
    const { press, time } = opened();
    await press('{Alt>}2{/Alt}{Meta>}{ArrowRight}{/Meta}{Control>}{ArrowRight}{/Control}');
    expect(time()).toBe('2024-07-01');
  });
});

describe('a map with the focus', () => {
  test('keeps its arrows, plus and minus, and the other keys go on', async () => {
    const { press, time, dialog, playing } = opened('?time=2024-07-01');
    await page.getByLabelText('Canvas').click();
    await press('{ArrowLeft}{ArrowRight}+-=');
    expect(time()).toBe('2024-07-01');
    await press('{PageDown}2');
    expect(time()).toBe('../2026-02-04');
    await press(' ');
    expect(playing()).toBe(true);
    await press('?');
    expect(dialog()).toBe('keys');
  });

  test('is left with Escape by what is open', async () => {
    const { press, selected } = opened('?country=VNM');
    await page.getByLabelText('Canvas').click();
    await press('{Escape}');
    expect(selected()).toBeNull();
  });

  test('has no keys while it is locked, and the arrows go from event to event', async () => {
    const { press, time } = opened('?time=2024-07-01&ui=embed&locked=map');
    page.getByLabelText('Canvas').element().focus();
    await press('{ArrowRight}');
    expect(time()).toBe('2026-02-04');
  });

  test('has the keys of the page while the filters are open beside it', async () => {
    const { press, time, actions, dialog } = opened('?time=2024-07-01');
    actions.openDialog('filters');
    await page.getByLabelText('Canvas').click();
    await press('{PageDown}{Escape}');
    expect([time(), dialog()]).toEqual(['2026-02-04', 'filters']);
  });
});

describe('what scrolls', () => {
  test('is scrolled, and the date stays', async () => {
    const { press, time, playing } = opened();
    const scroller = page.getByRole('region', { name: 'Scroller' });
    const top = () => scroller.element().scrollTop;
    await scroller.click();
    for (const [key, least] of [
      ['{PageDown}', 50],
      [' ', 100],
      ['{End}', 900],
    ] as const) {
      await press(key);
      await expect.poll(top).toBeGreaterThanOrEqual(least);
    }
    await press('{Home}');
    await expect.poll(top).toBe(0);
    expect([time(), playing()]).toEqual(['2024-07-01', false]);
  });
});

describe('a choice', () => {
  const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value;

  test('made with the mouse does not keep the arrows', async () => {
    const { press, time } = opened();
    await page.getByText('Globe').click();
    await press('{ArrowRight}');
    expect([chosen(), time()]).toEqual(['globe', '2026-02-04']);
    await page.getByRole('radio', { name: 'Globe' }).click();
    await press('{ArrowLeft}');
    expect([chosen(), time()]).toEqual(['globe', '2024-07-01']);
  });

  test('reached by keyboard keeps them', async () => {
    const { press, time } = opened();
    page.getByRole('button').element().focus();
    await press('{Tab}{ArrowRight}');
    expect([chosen(), time()]).toEqual(['globe', '2024-07-01']);
    await press('{ArrowLeft}');
    expect([chosen(), time()]).toEqual(['map', '2024-07-01']);
  });

  test('from a list, made with the mouse, does not keep the arrows', async () => {
    const { press, time } = opened();
    const list = page.getByRole('combobox');
    await list.click();
    await list.selectOptions('2');
    await press('{ArrowRight}');
    await expect.element(list).toHaveValue('2');
    expect(time()).toBe('2026-02-04');
  });
});

describe('an embedded map', () => {
  test('without a timeline has no keys for the date', async () => {
    const { press, time, playing, dialog } = opened('?time=2024-07-01&ui=embed&controls=legend');
    await press('2{PageUp}{Home} ');
    expect([time(), playing()]).toEqual(['2024-07-01', false]);
    await press('/');
    expect(dialog()).toBe('search');
  });
});

test('No key is left behind when the page goes', async () => {
  const { press, time, unmount } = opened();
  unmount();
  await press('{PageUp}');
  expect(time()).toBe('2024-07-01');
});
