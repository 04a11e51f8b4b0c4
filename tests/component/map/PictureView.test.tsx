/** The map without its engine: a picture of the view that opens what is clicked, and moves. */
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { LIGHT } from '../../../src/cartography/palette.ts';
import { PictureView } from '../../../src/map/PictureView.tsx';
import { SHAPES } from '../../unit/state/smallDataset.ts';
import { day, mount } from '../mount.tsx';
import { rendered } from '../rendered.ts';
import { down, move, tap, up } from '../touch.ts';

const SIZE = { width: 600, height: 400 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** Korea in the middle: its square is 91 pixels wide, from x = 255 and y = 139 on. */
const KOREA = 'map=4/36/128';

/** A picture at the top left corner of the page, with a view of all partnerships on 1 July 2024. */
function pictured(view = KOREA, { passing = false } = {}) {
  const picture = (
    <div data-testid="stage" style={{ position: 'fixed', inset: 0, ...SIZE }}>
      <PictureView
        shapes={SHAPES}
        palette={LIGHT}
        size={SIZE}
        padding={NO_PADDING}
        pageScrolls={false}
        passing={passing}
      />
    </div>
  );
  const mounted = mount(picture, { view: `?time=2024-07-01&party=all&${view}` });
  const svg = () => mounted.container.querySelector('svg') as SVGSVGElement;
  return {
    ...mounted,
    svg,
    canvas: () => mounted.container.querySelector('[role="application"]') as HTMLElement,
    view: () => mounted.store.getState().view,
    /** The middle of the arc of a partnership. */
    onArc: (id: string) => {
      const path = svg().querySelector(`path[data-partnership="${id}"]`) as SVGPathElement;
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
      return { x, y };
    },
    drawn: (kind: string) =>
      new Set(
        [...svg().querySelectorAll(`path[data-${kind}]`)].map((one) => one.getAttribute(`data-${kind}`)),
      ),
  };
}

const stage = page.getByTestId('stage');
const click = (position: { readonly x: number; readonly y: number }) => stage.click({ position });

describe('a click', () => {
  test('opens the partnership of a line, also beside it by a few pixels', async () => {
    const { onArc, view } = pictured('map=1/36/115');
    const { x, y } = onArc('korea-vietnam');
    await click({ x, y: y - 4 });
    await expect.poll(() => view().selection).toEqual({ kind: 'partnership', id: 'korea-vietnam' });
  });

  test('opens the country where nothing else is', async () => {
    const { view } = pictured();
    await click({ x: 330, y: 215 });
    await expect.poll(() => view().selection).toEqual({ kind: 'country', id: 'KOR' });
  });

  test('offers a choice where several things overlap', async () => {
    const { svg, store } = pictured();
    const mark = svg().querySelector('[data-event="msp-chair"]') as SVGCircleElement;
    await click({ x: mark.cx.baseVal.value, y: mark.cy.baseVal.value });
    await page.getByRole('menuitem', { name: 'seoul-meeting' }).click();
    expect(store.getState().view.selection).toEqual({ kind: 'event', id: 'seoul-meeting' });
  });

  test('on the sea closes what is open', async () => {
    const { view } = pictured(`${KOREA}&country=KOR`);
    await click({ x: 40, y: 380 });
    await expect.poll(() => view().selection).toBeNull();
  });

  test('by a finger opens, too', async () => {
    const { view } = pictured();
    await tap({ x: 330, y: 215 });
    await expect.poll(() => view().selection).toEqual({ kind: 'country', id: 'KOR' });
  });
});

describe('the pointer', () => {
  test('highlights what it points at, with a card', async () => {
    const { container, onArc, svg, store } = pictured('map=1/36/115');
    const widthOf = () =>
      Number(svg().querySelector('[data-partnership="korea-vietnam"]')?.getAttribute('stroke-width'));
    const before = widthOf();
    await stage.hover({ position: onArc('korea-vietnam') });
    await expect.poll(() => store.getState().session.hover?.id).toBe('korea-vietnam');
    expect(container.textContent).toContain('korea-vietnam');
    expect(widthOf()).toBeGreaterThan(before);
  });
});

describe('by keyboard', () => {
  test('arrows move the picture, + and − zoom it', async () => {
    const { canvas, view } = pictured();
    canvas().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(view().map?.longitude).toBeCloseTo(128 + (100 * 360) / (512 * 16));
    await userEvent.keyboard('+');
    expect(view().map?.zoom).toBe(5);
    await userEvent.keyboard('--');
    expect(view().map?.zoom).toBe(3);
    expect(canvas().getAttribute('aria-label')).toBe('Arrow keys move, + and − zoom');
  });

  test('the list of items in view opens one of them', async () => {
    const { view } = pictured();
    page.getByRole('button', { name: 'List items in view' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const korea = page.getByRole('menuitem', { name: 'South Korea' });
    await korea.click();
    expect(view().selection).toEqual({ kind: 'country', id: 'KOR' });
  });
});

describe('the buttons', () => {
  test('zoom, move, go to what is open and back to the whole world', async () => {
    const { view } = pictured('partnership=korea-vietnam');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Go to selection');
    expect(view().map?.longitude).toBeCloseTo((126.98 + 105.85) / 2, 0);
    const { zoom = 0, latitude = 0 } = view().map ?? {};
    await press('Zoom in');
    expect(view().map?.zoom).toBe(zoom + 1);
    await press('Move the map');
    await press('Move up');
    expect(view().map?.latitude).toBeGreaterThan(latitude);
    await press('Show the whole world');
    expect(view().map).toBeNull();
  });
});

describe('a drag', () => {
  test('moves the picture at once, the camera when it ends, and opens nothing', async () => {
    const { view, svg, store } = pictured();
    const mouse = (type: string, x: number, y: number) => {
      const { left, top, width } = (window.frameElement as Element).getBoundingClientRect();
      const scale = width / innerWidth;
      return cdp().send('Input.dispatchMouseEvent', {
        type: `mouse${type}` as 'mouseMoved',
        x: left + x * scale,
        y: top + y * scale,
        button: type === 'Moved' ? 'none' : 'left',
        buttons: 1,
        clickCount: 1,
      });
    };
    await mouse('Pressed', 300, 200);
    await mouse('Moved', 340, 200);
    await mouse('Moved', 400, 210);
    await expect.poll(() => svg().style.translate).toBe('100px 10px');
    expect(view().map?.longitude).toBe(128);
    await mouse('Released', 400, 210);
    await expect.poll(() => view().map?.longitude).toBeCloseTo(128 - (100 * 360) / (512 * 16));
    await expect.poll(() => svg().style.translate).toBe('');
    expect([view().selection, store.getState().session.hover]).toEqual([null, null]);
  });

  test('by one finger moves the map, but not that of an embed, where it scrolls the page', async () => {
    const { view, unmount } = pictured();
    const drag = async () => {
      await down({ x: 300, y: 200 });
      await move([{ x: 300, y: 200 }], [{ x: 380, y: 200 }]);
      await up();
    };
    await drag();
    await expect.poll(() => view().map?.longitude).toBeLessThan(126);
    unmount();
    const embedded = pictured(`${KOREA}&ui=embed`);
    await drag();
    expect(embedded.view().map?.longitude).toBe(128);
  });
});

describe('two fingers', () => {
  /** Around x = 330 and y = 215: they go from 60 to 120 pixels apart, and 20 to the left. */
  const START = [
    { x: 300, y: 215 },
    { x: 360, y: 215 },
  ];
  const END = [
    { x: 250, y: 215 },
    { x: 370, y: 215 },
  ];

  test.each(['', '&ui=embed'])(
    'stretch the picture at once, and zoom and move the map when they come up (%s)',
    async (embed) => {
      const { view, svg, store } = pictured(`${KOREA}${embed}`);
      await down(...START);
      await move(START, END);
      await expect.poll(() => [svg().style.scale, svg().style.translate]).toEqual(['2', '-20px']);
      expect(view().map?.zoom).toBe(4);
      await up();
      await expect.poll(() => view().map?.zoom).toBeCloseTo(5);
      // What was at 330 is at 310 now, 10 pixels to the right of the middle.
      const perPixel = 360 / (512 * 2 ** 4);
      expect(view().map?.longitude).toBeCloseTo(128 + 30 * perPixel - (10 * perPixel) / 2);
      await expect.poll(() => [svg().style.scale, svg().style.translate]).toEqual(['', '']);
      expect([view().selection, store.getState().session.dialog]).toEqual([null, null]);
    },
  );
});

describe('the wheel', () => {
  const turn = (element: Element, init: WheelEventInit = {}) => {
    const event = new WheelEvent('wheel', {
      deltaY: -100,
      clientX: 330,
      clientY: 215,
      cancelable: true,
      ...init,
    });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('zooms in steps, around the pointer', () => {
    const { canvas, view } = pictured();
    expect([turn(canvas()), turn(canvas())]).toEqual([true, true]);
    expect(view().map?.zoom).toBe(4.5);
    expect(view().map?.longitude).toBeGreaterThan(128);
  });

  test('scrolls the page of an embed, unless Ctrl is pressed', () => {
    const { canvas, view } = pictured(`${KOREA}&ui=embed`);
    expect(turn(canvas())).toBe(false);
    expect(view().map?.zoom).toBe(4);
    expect(turn(canvas(), { ctrlKey: true })).toBe(true);
    expect(view().map?.zoom).toBe(4.5);
  });
});

test('A locked map moves by no means, but opens what is clicked at once', async () => {
  const { container, canvas, view } = pictured(`${KOREA}&ui=embed&locked=map`);
  expect(canvas()).toBeNull();
  expect(container.querySelector('[tabindex]')).toBeNull();
  expect(page.getByRole('button', { name: 'Zoom in' }).query()).toBeNull();
  await click({ x: 330, y: 215 });
  expect(view().selection).toEqual({ kind: 'country', id: 'KOR' });
});

test('The picture follows the date, and is not drawn between two change days', async () => {
  const { actions, following, drawn, store } = pictured('map=0/36/180');
  const all = ['china-controls', 'eu-japan', 'japan-us', 'korea-vietnam', 'msp', 'us-korea'];
  expect(drawn('partnership')).toEqual(new Set(all));
  rendered();
  actions.setDay(day('2024-07-03'));
  await expect.poll(() => following.getState().view.time.day).toBe(day('2024-07-03'));
  await expect.poll(() => store.getState().session.ready).toBe(true);
  expect(rendered()).not.toContain('SvgPicture');
  actions.setDay(day('2021-01-01'));
  await expect.poll(() => [...drawn('partnership')]).toEqual(['eu-japan']);
  expect(rendered()).toContain('SvgPicture');
});

test('A selection dims the rest of the picture, and the globe is drawn as a disc', async () => {
  const { actions, svg } = pictured('map=2/36/128');
  const texts = () => [...svg().querySelectorAll('text')].map((one) => one.textContent);
  expect(texts()).toEqual(['South Korea']);
  actions.select({ kind: 'partnership', id: 'korea-vietnam' });
  await expect
    .poll(() => svg().querySelector('[data-partnership="us-korea"]')?.getAttribute('opacity'))
    .toBe('.09');
  expect(svg().querySelectorAll('circle:not([data-country], [data-event], [data-partnership])')).toHaveLength(
    0,
  );
  actions.showAs('globe');
  await expect
    .poll(() => svg().querySelectorAll('circle:not([data-country], [data-event], [data-partnership])').length)
    .toBe(1);
});

describe('the camera of a scene', () => {
  /** On a picture of 600 × 400 instead of 1088 × 624. */
  const FITTED = 2 + Math.log2(600 / 1088);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const seoul = ({ svg }: ReturnType<typeof pictured>) => {
    const { x, y, width, height } = (
      svg().querySelector('path[data-country="KOR"]') as SVGPathElement
    ).getBBox();
    return { x: x + width / 2, y: y + height / 2 };
  };

  test('shows on a small picture what it shows on a large map, until the reader moves it', async () => {
    const made = pictured('tour=small-tour');
    // In the middle are 30° N and 120° E; Korea's square is from 127° to 129° E.
    expect(seoul(made).x).toBeCloseTo(300 + (8 * 512 * 2 ** FITTED) / 360, 0);
    await zoomIn.click();
    expect(made.view().map?.zoom).toBeCloseTo(FITTED + 1);
    await expect.poll(() => seoul(made).x).toBeCloseTo(300 + (8 * 512 * 2 ** (FITTED + 1)) / 360, 0);
  });

  test('stays when the tour is closed', async () => {
    const made = pictured('tour=small-tour');
    const before = seoul(made);
    made.actions.leaveTour();
    await expect.poll(() => made.view().map?.zoom).toBe(FITTED);
    expect(seoul(made)).toEqual(before);
  });
});

test('Names are larger for an audience, and with the text of the presenter', async () => {
  const { actions, svg } = pictured();
  const size = () => Number(svg().querySelector('text')?.getAttribute('font-size'));
  expect(size()).toBe(13);
  actions.setUi('present');
  await expect.poll(size).toBe(16.25);
  actions.setTalkScale(1.45);
  await expect.poll(size).toBeCloseTo(13 * 1.25 * 1.45, 1);
});

test('A picture that is there only until the map returns is not called ready', () => {
  const { store } = pictured(KOREA, { passing: true });
  expect(store.getState().session.ready).toBe(false);
});
