/** The editor of own tours, on a small record. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatOwnTour } from '../../../src/domain/ownTour/ownTour.ts';
import { MY_TOUR } from '../../../src/i18n/myTour.ts';
import { editorOf } from '../../../src/scenes/editor/editor.ts';
import { MyTour } from '../../../src/scenes/editor/MyTour.tsx';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import type { Environment, Preferences } from '../../../src/state/environment.ts';
import { kept } from '../kept.ts';
import { mount } from '../mount.tsx';

const FORBIDDEN: Preferences = { read: () => null, write: () => undefined };

/** A tour of three scenes: A, B and C. */
const FILE = JSON.stringify({
  version: 1,
  release: '2026-11-21',
  title: { en: 'Talk' },
  scenes: ['A', 'B', 'C'].map((en) => ({ view: '?time=2024-06-30&party=KOR', title: { en }, text: {} })),
});

/** The editor of an app that has kept a tour. */
function opened(
  tour: string | null = FILE,
  view = '?partnership=msp',
  preferences: Preferences = kept(tour === null ? {} : { tour }),
  environment: Partial<Environment> = {},
) {
  const made = mount(<MyTour />, { view, environment: { preferences, ...environment } });
  const editor = editorOf(made);
  const draft = () => editor.store.getState().history.present.state;
  return {
    ...made,
    draft,
    titles: () =>
      draft()
        .scenes.map(({ title }) => title.en)
        .join(''),
    /** What was done, as it is spoken. */
    done: () => page.getByRole('dialog').getByRole('status').elements().at(-1)?.textContent,
    title: (n: number) => page.getByRole('button', { name: new RegExp(`^Scene ${n} `) }),
    handle: (n: number) => page.getByRole('button', { name: `Move scene ${n}` }),
    choose: async (n: number, name: string) => {
      await page.getByRole('button', { name: `More for scene ${n}` }).click();
      await page.getByRole('menuitem', { name }).click();
    },
  };
}

const press = (keys: string) => userEvent.keyboard(keys);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('a scene', () => {
  test('is added from the view, with its fields open and what is left of each', async () => {
    const { titles, done } = opened(null);
    await page.getByRole('button', { name: 'Add this view' }).click();
    expect(titles()).toBe('msp');
    expect(done()).toBe('View added as scene 1.');
    await expect.element(field('Title')).toHaveAccessibleDescription('77 characters left');
    await expect.element(field('Text')).toHaveAccessibleDescription('60 words left');
    await expect
      .element(field('Notes for the presenter'))
      .toHaveAccessibleDescription(
        '2,000 characters left Shown in the speaker window only, but included in files and links.',
      );
  });

  test('keeps a text over its limit, and says by how much', async () => {
    const { title, draft } = opened();
    await title(1).click();
    const words = Array.from({ length: 62 }, (_, n) => `word${n}`).join(' ');
    await field('Text').fill(words);
    await expect.element(field('Text')).toHaveAccessibleDescription('2 words too many');
    await expect.element(field('Text')).toBeInvalid();
    expect(draft().scenes[0]?.text).toEqual({ en: words });
  });

  test('has texts in two languages, and shows the other one where one is missing', async () => {
    const { title, draft } = opened();
    await title(1).click();
    await page.getByRole('radio', { name: 'Korean' }).click();
    await expect.element(field('Title')).toHaveAttribute('placeholder', 'A');
    await expect.element(field('Text')).toHaveAccessibleDescription('300 characters left');
    await field('Title').fill('가');
    expect(draft().scenes[0]?.title).toEqual({ en: 'A', ko: '가' });
  });

  test('gets the current view in place of its own', async () => {
    const { choose, draft, done } = opened();
    await choose(2, 'Replace with the current view');
    expect(draft().scenes.map(({ view }) => view)).toEqual([
      '?time=2024-06-30&party=KOR',
      '?time=2026-02-04&party=KOR&partnership=msp',
      '?time=2024-06-30&party=KOR',
    ]);
    expect(done()).toBe('View of scene 2 replaced.');
  });

  test('is shown with its date, and opens in the player, which follows what is written', async () => {
    const { choose, title, store } = opened();
    await expect.element(title(3)).toHaveTextContent('Scene 3 · 30 June 2024');
    await choose(3, 'Preview from here');
    await expect.poll(() => store.getState().view.tour).toEqual({ id: 'own', step: 3 });
    await title(3).click();
    await field('Title').fill('Finally');
    await expect.poll(() => store.getState().session.tour?.scenes[2]?.title).toEqual({ en: 'Finally' });
    await choose(1, 'Delete');
    await expect.poll(() => store.getState().view.tour).toEqual({ id: 'own', step: 2 });
  });
});

describe('scenes are put in order', () => {
  test('with the arrow keys on a handle, which keeps the focus', async () => {
    const { titles, handle, done } = opened();
    await expect.element(page.getByRole('button', { name: 'Add this view' })).toHaveFocus();
    (handle(3).element() as HTMLElement).focus();
    await press('{ArrowUp}');
    expect(titles()).toBe('ACB');
    expect(done()).toBe('Scene 3 is now scene 2 of 3.');
    await expect.element(handle(2)).toHaveFocus();
    await press('{ArrowUp}{ArrowUp}');
    expect(titles()).toBe('CAB');
    await press('{ArrowDown}');
    expect(titles()).toBe('ACB');
  });

  test('from the menu, whose button gets the focus back', async () => {
    const { titles, choose } = opened();
    await choose(1, 'Move down');
    expect(titles()).toBe('BAC');
    await expect.element(page.getByRole('button', { name: 'More for scene 2' })).toHaveFocus();
    await choose(3, 'Move up');
    expect(titles()).toBe('BCA');
  });

  test('by dragging, until Escape or the browser ends it', async () => {
    const { titles, handle } = opened();
    const pointer = (type: string, n: number, y: number) => {
      const init = { bubbles: true, cancelable: true, pointerId: 1, button: 0, clientX: 20, clientY: y };
      handle(n).element().dispatchEvent(new PointerEvent(type, init));
    };
    const middle = (n: number) => {
      const { top, height } = handle(n).element().getBoundingClientRect();
      return top + height / 2;
    };
    for (const end of ['pointercancel', 'Escape', 'pointerup'] as const) {
      // A pointer that is made by a script cannot be captured.
      handle(1).element().setPointerCapture = () => undefined;
      pointer('pointerdown', 1, middle(1));
      await expect.poll(() => document.querySelectorAll('[class*="dragged"]').length).toBe(1);
      pointer('pointermove', 1, middle(3) + 20);
      await expect.poll(() => document.querySelector('[data-drop]')?.getAttribute('data-drop')).toBe('after');
      if (end === 'Escape') {
        const init = { bubbles: true, cancelable: true, key: 'Escape' };
        handle(1).element().dispatchEvent(new KeyboardEvent('keydown', init));
      } else {
        pointer(end, 1, middle(3) + 20);
      }
      await expect.poll(() => document.querySelectorAll('[class*="dragged"]').length).toBe(0);
      expect(titles()).toBe(end === 'pointerup' ? 'BCA' : 'ABC');
    }
  });
});

describe('what was done is undone', () => {
  test('after a scene was deleted, which leaves the focus on the next one', async () => {
    const { titles, choose, title, done } = opened();
    await choose(2, 'Delete');
    expect(titles()).toBe('AC');
    await expect.element(title(2)).toHaveFocus();
    await press('{Control>}z{/Control}');
    expect(titles()).toBe('ABC');
    expect(done()).toBe('Undone: Scene 2 deleted.');
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(titles()).toBe('AC');
  });

  test('after the only scene was deleted, with the focus on the button for another', async () => {
    const { titles, choose } = opened(null);
    const add = page.getByRole('button', { name: 'Add this view' });
    await add.click();
    await choose(1, 'Delete');
    expect(titles()).toBe('');
    await expect.element(add).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(titles()).toBe('msp');
  });

  test('in a field as a whole', async () => {
    const { titles, title } = opened();
    await title(1).click();
    await field('Title').click();
    await press('{End}xyz');
    expect(titles()).toBe('AxyzBC');
    await press('{Control>}z{/Control}');
    expect(titles()).toBe('ABC');
    await expect.element(field('Title')).toHaveFocus();
  });

  test('after a copy was made', async () => {
    const { titles, choose } = opened();
    await choose(1, 'Duplicate');
    expect(titles()).toBe('AABC');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(titles()).toBe('ABC');
  });
});

describe('a file', () => {
  /** Drops a file on the editor. */
  const drop = (text: string) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'tour.json', { type: 'application/json' }));
    const target = page.getByRole('heading', { name: 'Scenes' }).element();
    target.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  };

  test('is opened where it is dropped, and what is wrong with it is explained place by place', async () => {
    const { titles, draft } = opened();
    const bad = { view: 'nothing' };
    const image = '<img src=x onerror="document.title=1">';
    const good = { view: '?time=2024-06-30', title: { en: image }, text: { en: image } };
    drop(JSON.stringify({ version: 1, release: draft().release, title: {}, scenes: [bad, good] }));
    await expect.poll(titles).toBe(image);
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('1 problem in the opened file');
    await expect.element(alert).toHaveTextContent('Scene 1, view: Not a query such as ?time=2024-06-30.');
    // Text is text.
    expect(document.querySelector('[src="x"]')).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(titles()).toBe('ABC');
  });

  test('that is no tour is explained, and the tour stays', async () => {
    const { titles } = opened();
    drop('Dear colleague');
    await expect.element(page.getByRole('alert')).toHaveTextContent('No scenes found.');
    expect(titles()).toBe('ABC');
  });

  test('that has gone is not read, which is said', async () => {
    const { titles, store } = opened();
    const read = vi
      .spyOn(Blob.prototype, 'text')
      .mockRejectedValue(new DOMException('Gone', 'NotFoundError'));
    onTestFinished(() => read.mockRestore());
    drop(FILE);
    await expect
      .poll(() => store.getState().session.notice)
      .toMatchObject({ kind: 'told', text: { en: MY_TOUR.en.unread } });
    await expect.element(page.getByRole('dialog', { name: 'My tour' })).toBeVisible();
    expect(titles()).toBe('ABC');
  });

  test('is saved with the tour in it', async () => {
    const { draft } = opened();
    const create = vi.spyOn(URL, 'createObjectURL');
    onTestFinished(() => create.mockRestore());
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save as a file' }).click();
    const files = create.mock.calls.map(([file]) => file).filter((file) => file instanceof Blob);
    const saved = files.find(({ type }) => type === 'application/json');
    expect(await saved?.text()).toBe(formatOwnTour(draft()));
  });
});

test('A tour of the record is the start of an own one', async () => {
  const { draft, done } = opened(null);
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'A small tour' }).click();
  await expect.poll(() => draft().scenes.length).toBe(3);
  expect(done()).toBe('Tour copied: 3 scenes.');
});

describe('a link', () => {
  const link = async () => {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Share as a link…' }).click();
  };

  test('has the tour in its fragment, and pins the data', async () => {
    opened();
    await link();
    await expect.element(field('Link')).toBeVisible();
    const { value } = field('Link').element() as HTMLTextAreaElement;
    expect(value).toMatch(/^https:\/\/lodelines\.invalid\/\?tour=own&data=2026-11-21#tour=[\w-]+$/);
  });

  test('of a file without a site would lead nowhere, so the editor says what to do instead', async () => {
    opened(FILE, '?partnership=msp', undefined, {
      address: memoryAddress('?partnership=msp', 'file:///home/someone/map.html'),
      file: { site: null, html: () => '' },
    });
    await link();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file contains no website address');
    expect(field('Link').query()).toBeNull();
  });

  test('is refused when the tour is too long, and offers the file', async () => {
    // Nothing in it repeats, so it cannot be compressed.
    let seed = 1;
    const noise = Array.from({ length: 9000 }, () =>
      String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90)),
    );
    const notes = { en: noise.join('') };
    opened(
      JSON.stringify({ version: 1, title: {}, scenes: [{ view: '?', title: { en: 'A' }, text: {}, notes }] }),
    );
    await link();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Hand out a file instead.');
    expect(field('Link').query()).toBeNull();
    await page.getByRole('checkbox', { name: 'With the notes' }).click();
    await expect.element(field('Link')).toBeVisible();
  });
});

test('Where the browser keeps nothing, the editor says so', async () => {
  opened(null, '?partnership=msp', FORBIDDEN);
  await page.getByRole('button', { name: 'Add this view' }).click();
  await expect.element(page.getByText('This browser does not keep the tour', { exact: false })).toBeVisible();
});

test('A tour of older data says which data it was made with', async () => {
  const { draft, dataset } = opened(FILE.replace('2026-11-21', '2025-01-31'));
  await expect
    .element(page.getByText('Made with the data release of 31 January 2025.', { exact: false }))
    .toBeVisible();
  await page.getByRole('button', { name: 'Use this release from now on' }).click();
  expect(draft().release).toBe(dataset.release);
});
