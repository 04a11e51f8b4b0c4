/** Fingers and mouse on the axis. */
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Timeline } from '../../../../src/ui/timeline/Timeline.tsx';
import { mount } from '../../mount.tsx';
import { down, move, type Spot, swipe, tap, up } from '../../touch.ts';

beforeEach(() => scrollTo(0, 0));

/** The timeline above a long text. */
function opened(view = '?time=2024-06-30') {
  const made = mount(
    <>
      <Timeline className="" />
      <div style={{ height: '200vh' }}>A long text.</div>
    </>,
    { view },
  );
  const times: string[] = [];
  onTestFinished(made.store.subscribe(({ view: { time } }) => times.push(formatTime(time))));
  const slider = () => page.getByRole('slider', { name: 'Date', exact: true }).element();
  /** A point of the axis, by its share of the width, on the line of the handles. */
  const at = (share: number): Spot => {
    const { left, width } = (slider().parentElement as Element).getBoundingClientRect();
    const { top, height } = slider().getBoundingClientRect();
    return { x: left + share * width, y: top + height / 2 };
  };
  return {
    ...made,
    at,
    handle: (): Spot => {
      const { left, top, width, height } = slider().getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    time: () => formatTime(made.store.getState().view.time),
    /** Every time that the view has had since it was opened. */
    times,
    axis: () => made.store.getState().view.axis,
  };
}

const lower = ({ x, y }: Spot, by: number) => ({ x, y: y + by });
const beside = ({ x, y }: Spot, by: number) => ({ x: x + by, y });

describe('one finger', () => {
  test('that swipes up from the axis scrolls the page and leaves the date alone', async () => {
    const { at, times } = opened();
    await swipe(at(0.3), lower(at(0.3), -60));
    await expect.poll(() => scrollY).toBeGreaterThan(20);
    expect(times.filter((time) => time !== '2024-06-30')).toEqual([]);
  });

  test('that swipes up from the handle of the date scrolls the page, too', async () => {
    const { handle, times } = opened();
    await swipe(handle(), lower(handle(), -60));
    await expect.poll(() => scrollY).toBeGreaterThan(20);
    expect(times.filter((time) => time !== '2024-06-30')).toEqual([]);
  });

  test('that taps sets the date', async () => {
    const { at, time } = opened();
    await tap(at(0.3));
    await expect.poll(time).toMatch(/^20(19|2[0-3])/);
  });

  test('that is dragged sideways takes the date along', async () => {
    const { at, time, handle } = opened();
    await down(at(0.3));
    await move([at(0.3)], [at(0.5)]);
    await expect.poll(() => Math.abs(handle().x - at(0.5).x)).toBeLessThanOrEqual(4);
    await move([at(0.5)], [at(0.4)]);
    await up();
    await expect.poll(() => Math.abs(handle().x - at(0.4).x)).toBeLessThanOrEqual(4);
    expect(time()).not.toBe('2024-06-30');
  });
});

describe('two fingers', () => {
  test('that spread zoom the axis and leave the date alone', async () => {
    const { at, times, axis } = opened();
    const [left, right] = [at(0.45), at(0.55)];
    await down(left);
    await down(left, right);
    await move([left, right], [beside(left, -150), beside(right, 150)]);
    await up();
    await expect.poll(() => axis().to - axis().from).toBeLessThan(0.6);
    expect(times.filter((time) => time !== '2024-06-30')).toEqual([]);
  });

  test('undo the drag that the first of them had begun', async () => {
    const { at, time } = opened();
    await down(at(0.3));
    await move([at(0.3)], [at(0.5)]);
    await expect.poll(time).not.toBe('2024-06-30');
    await down(at(0.5), at(0.6));
    await expect.poll(time).toBe('2024-06-30');
    await up();
    expect(time()).toBe('2024-06-30');
  });

  test('are followed by the axis wherever they come up, even if the mark that one lay on is gone', async () => {
    const { at, time, actions } = opened();
    const axis = document.querySelector('[data-handle]')?.closest('[class*="_axis_"]');
    const marks = axis?.querySelector('svg > [class*="_day_"]') as SVGPathElement;
    const ground = marks.ownerSVGElement?.parentElement as Element;
    await expect.poll(() => marks.ownerSVGElement?.getBoundingClientRect().width).toBe(ground.clientWidth);
    const { left, top } = ground.getBoundingClientRect();
    const [x, y] = [marks.getPointAtLength(0).x + 1, marks.getPointAtLength(0).y + 2];
    const mark = { x: left + x, y: top + y };
    const pointed = () => document.elementFromPoint(mark.x, mark.y)?.closest('[class*="_mark_"]') ?? null;
    await page.elementLocator(ground).hover({ position: { x, y }, force: true });
    await expect.poll(pointed).not.toBeNull();
    const followed: number[] = [];
    axis?.addEventListener('gotpointercapture', (event) => {
      const { target, pointerId } = event as PointerEvent;
      if (target === axis) followed.push(pointerId);
    });
    await down(at(0.8));
    await down(at(0.8), mark);
    actions.setAxis({ from: 0.9, to: 1 });
    await expect.poll(pointed).toBeNull();
    await move([at(0.8), mark], [at(0.85), lower(mark, 150)]);
    expect(new Set(followed).size).toBe(2);
    await up();
    actions.setAxis({ from: 0, to: 1 });
    const before = time();
    await tap(at(0.62));
    await expect.poll(time).not.toBe(before);
  });
});

describe('a mouse', () => {
  test('sets the date when its button goes down', async () => {
    const { at, time, handle } = opened();
    const slider = page.getByRole('slider', { name: 'Date', exact: true });
    await userEvent.dragAndDrop(slider, slider, {
      targetPosition: { x: at(0.3).x - handle().x, y: 10 },
      force: true,
    });
    expect(time()).not.toBe('2024-06-30');
  });

  test('selects no text when it leaves the axis', () => {
    const { at } = opened();
    const { x, y } = at(0.3);
    const press = new PointerEvent('pointerdown', {
      clientX: x,
      clientY: y,
      bubbles: true,
      cancelable: true,
      pointerId: 1,
    });
    const axis = document.elementFromPoint(x, y);
    axis?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});

describe('a pinch on a trackpad', () => {
  test('zooms the axis as far as the fingers spread, about two and a half times', () => {
    const { at, axis } = opened();
    const target = document.elementFromPoint(at(0.5).x, at(0.5).y);
    for (let step = 0; step < 30; step += 1) {
      target?.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -3,
          ctrlKey: true,
          clientX: at(0.5).x,
          bubbles: true,
          cancelable: true,
        }),
      );
    }
    expect(1 / (axis().to - axis().from)).toBeCloseTo(Math.exp(0.9), 5);
  });

  test('zooms as much as before with a notch of a wheel', () => {
    const { at, axis } = opened();
    const target = document.elementFromPoint(at(0.5).x, at(0.5).y);
    target?.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey: true,
        clientX: at(0.5).x,
        bubbles: true,
        cancelable: true,
      }),
    );
    expect(1 / (axis().to - axis().from)).toBeCloseTo(Math.exp(0.22), 5);
  });
});

describe('the wheel on the axis', () => {
  test('scrolls a page that is longer than its window, and with Ctrl zooms', async () => {
    const { at, axis } = opened();
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: 100,
        ctrlKey,
        clientX: at(0.5).x,
        bubbles: true,
        cancelable: true,
      });
      document.elementFromPoint(at(0.5).x, at(0.5).y)?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([wheel(false), axis()]).toEqual([false, { from: 0, to: 1 }]);
    expect(wheel(true)).toBe(true);
  });

  test('zooms where the page has nothing to scroll', () => {
    const { store } = mount(<Timeline className="" />, { view: '?time=2024-06-30' });
    const axis = document.querySelector('[data-handle]')?.parentElement;
    const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    axis?.dispatchEvent(event);
    const { from, to } = store.getState().view.axis;
    expect([event.defaultPrevented, to - from < 1]).toEqual([true, true]);
  });
});
