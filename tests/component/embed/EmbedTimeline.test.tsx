import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EmbedTimeline } from '../../../src/embed/EmbedTimeline.tsx';
import { day, mount } from '../mount.tsx';

test.each(['en', 'ko'])(
  'In an embed (%s) the axis keeps its width and place while the date moves',
  async (lang) => {
    await page.viewport(640, 360);
    const { actions, container } = mount(
      <div className="page">
        <EmbedTimeline className="" />
      </div>,
      { view: `?ui=embed&lang=${lang}&time=2024-05-01` },
    );
    const field = () => container.querySelector('input')?.value ?? '';
    const axis = () => {
      const { left, width } =
        container.querySelector('svg[aria-hidden="true"][height="100%"]')?.getBoundingClientRect() ?? {};
      return { left, width };
    };
    // Until it has been measured, it has the width of the default.
    await expect.poll(() => axis().width).toBeLessThan(500);
    const before = axis();
    for (const [date, text] of [
      ['2024-09-30', /30/],
      ['2023-12-28', /28/],
    ] as const) {
      actions.setDay(day(date));
      await expect.poll(field).toMatch(text);
      expect(axis()).toEqual(before);
    }
  },
);
