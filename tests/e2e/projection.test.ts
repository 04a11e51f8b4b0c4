import { expect } from 'vitest';
import { SMALL, countsOf, eventually, partsOf, queryOf, valueOf } from './parts.ts';
import { test } from './site.ts';

test('The globe shows the same partnerships, arcs and events as the flat map, and the engine warns of nothing', async ({
  site,
}) => {
  const warnings: string[] = [];
  const page = await site.open('?time=2024-07-01&view=globe', {
    viewport: SMALL,
    prepare: (opening) => {
      opening.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'warning' && !text.includes('GL Driver Message')) warnings.push(text);
      });
    },
  });
  const globe = await countsOf(page);
  expect(globe.arcs).toBeGreaterThan(0);
  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  await eventually(() => queryOf(page)).toBe('?time=2024-07-01');
  await site.ready(page);
  expect(await countsOf(page)).toEqual(globe);
  expect(warnings).toEqual([]);
});

test('The address has the camera after a zoom by wheel, a drag and a zoom by button', async ({ site }) => {
  const page = await site.open('', { viewport: SMALL });
  const { map, button } = partsOf(page);
  const camera = () => valueOf(page, 'map');
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  const { x, y, width, height } = box;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, -200);
  await eventually(camera).not.toBeNull();
  const zoomed = camera();
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 40, y + height / 2 + 10, { steps: 3 });
  await page.mouse.up();
  await eventually(camera).not.toBe(zoomed);
  const dragged = camera();
  await button('Zoom out').click();
  await eventually(camera).not.toBe(dragged);
});

test('The camera can fit the lens, the selection and the whole world', async ({ site }) => {
  const page = await site.open('?time=2024-07-01&partnership=rok-vietnam', {
    viewport: SMALL,
    reducedMotion: 'reduce',
  });
  const { button } = partsOf(page);
  const camera = () => valueOf(page, 'map')?.split('/').map(Number) ?? null;
  await button('Go to South Korea').click();
  await eventually(camera).toEqual([3.4, 37.57, 126.98]);
  await button('Go to selection').click();
  // Between Hanoi and Seoul.
  await eventually(() => camera()?.[1] ?? 90).toBeLessThan(30);
  expect(camera()?.[0]).toBeGreaterThan(2);
  await button('Show the whole world').click();
  await eventually(camera).toBe(null);
  // Buttons are the alternative to dragging.
  await button('Move the map').click();
  await button('Move right').click();
  await eventually(() => camera()?.[2] ?? 0).toBeLessThan(-100);
});
