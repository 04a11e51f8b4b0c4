/** The place of each control of the header, also of those that it may get later. */
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadMessages } from '../../../../src/i18n/messages.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { HeaderTrial } from '../../../gallery/HeaderTrial.tsx';
import { mount } from '../../mount.tsx';

beforeEach(() => loadMessages('ko'));
afterEach(() => page.viewport(1280, 800));

const open = (view: string) =>
  mount(
    <div className="page">
      <HeaderTrial />
      <Timeline className={undefined} />
    </div>,
    { view },
  );

const CONTROLS = 'button, a, label, select';

/** The controls in an element that are visible. */
function controls(selector = 'header'): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(`:is(${selector}) :is(${CONTROLS})`)];
  return all.filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1);
}

/** The name of a control, which does not depend on its state. */
const nameOf = (control: HTMLElement) => control.title || control.textContent;

/** Number of rows: of different middles of controls. */
const rows = () => {
  const middles = controls().map((control) => {
    const { top, bottom } = control.getBoundingClientRect();
    return Math.round((top + bottom) / 2);
  });
  return new Set(middles).size;
};

/** The controls that lie on the one before them or end outside of the header. */
function misplaced(): string[] {
  const header = document.querySelector('header')?.getBoundingClientRect() ?? new DOMRect();
  const boxes = controls().map((control) => ({
    name: nameOf(control),
    box: control.getBoundingClientRect(),
    // What is in it, for a label that does not fit.
    clipped: control.scrollWidth > control.clientWidth + 1,
  }));
  return boxes
    .filter(({ box, clipped }, i) => {
      const before = boxes[i - 1]?.box;
      const overlaps = before && before.right > box.left + 0.5 && before.bottom > box.top + 0.5;
      return clipped || overlaps || box.left < header.left || box.right > header.right + 0.5;
    })
    .map(({ name }) => name);
}

/** Where each control is, by its name. */
const places = () =>
  controls('header, [class*="_transport_"]').map((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return [left, top, width, height].map((side) => Math.round(side * 10) / 10).join(' ');
  });

describe.each(['en', 'ko'])('The header (%s), with the buttons that it may get later', (lang) => {
  test.each([
    [1280, 1],
    [1024, 1],
    [390, 2],
    [320, 2],
  ])('at %i px has no more rows than %i, and nothing in it overlaps or is cut off', async (width, most) => {
    await page.viewport(width, 800);
    open(`?lang=${lang}`);
    await expect.poll(misplaced).toEqual([]);
    await expect.poll(rows).toBeLessThanOrEqual(most);
  });

  test('has a label on every control at 1280 px, and a name and a tooltip on every icon at 1024 px', async () => {
    open(`?lang=${lang}`);
    const unlabelled = () =>
      controls().filter((control) => {
        const text = [...control.querySelectorAll<HTMLElement>('span')].at(-1) ?? control;
        return text.getBoundingClientRect().width < 10;
      });
    expect(unlabelled()).toEqual([]);
    await page.viewport(1024, 768);
    await expect.poll(() => unlabelled().length).toBe(9);
    for (const control of unlabelled()) {
      expect(control.textContent).not.toBe('');
      expect(control.title).not.toBe('');
    }
  });

  test.each([1280, 1024, 390, 320])(
    'does not move at %i px when something in it is switched',
    async (width) => {
      await page.viewport(width, 800);
      const { actions } = open(`?lang=${lang}&time=2024-07-01`);
      // The letters of a font that comes later have other widths.
      await document.fonts.ready;
      const before = places();
      actions.setFilter('kind', ['bloc', 'bilateral']);
      await expect.element(page.getByRole('banner').getByText('2', { exact: true })).toBeVisible();
      expect(places()).toEqual(before);
      for (const change of [
        () => actions.setLens([]),
        () => actions.showAs('globe'),
        () => actions.showAs('list'),
        () => actions.setPlaying(true),
        () => actions.openDialog('filters'),
      ]) {
        flushSync(change);
        expect(places()).toEqual(before);
      }
    },
  );
});

test('A third lens takes its room from the other two, and cuts their names rather than the row', async () => {
  const { actions } = open('?lang=en');
  const right = () => document.querySelector('header fieldset')?.getBoundingClientRect().right;
  const before = right();
  actions.setLens(['VNM', 'JPN']);
  await expect.element(page.getByRole('radio', { name: /^With .+ or / })).toBeChecked();
  expect(right()).toBe(before);
  expect(misplaced()).toEqual([]);
});
