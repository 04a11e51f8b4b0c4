/** What the graphics of a device and a host can do to the map. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, partsOf, SMALL, timeOf, valueOf, withoutMap } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

const EMBED = { width: 640, height: 360 };

/** Takes the WebGL context of the map for good. */
async function loseContext(page: Page): Promise<void> {
  await page.locator('canvas').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

/** Prepares a page whose files of these names are answered in this way. */
function answering(files: string, answer: (route: Route) => Promise<void> | undefined) {
  return async (page: Page) => {
    await page.route(files, answer);
  };
}

/** An answer that never comes. */
const never = () => undefined;

test('A map that loses its graphics for good gives way to a picture at once, says so, and comes back by a button', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01', { viewport: SMALL });
  const { map, slider, button } = partsOf(page);
  await loseContext(page);
  await page.getByText('A simplified map is shown until this device’s graphics recover.').waitFor();
  await map.locator('svg [data-partnership]').first().waitFor();
  expect(await map.getAttribute('data-ready')).toBe('false');
  await slider.press('ArrowRight');
  await page.getByText('This device’s graphics stopped, so a simplified map is shown.').waitFor();
  await site.ready(page);
  expect(await map.locator('canvas').count()).toBe(0);
  const time = await timeOf(page);
  expect(time).not.toBe('2024-07-01');
  await button('Try again').click();
  await map.locator('canvas').waitFor();
  await site.ready(page);
  expect(await timeOf(page)).toBe(time);
  expect(await map.locator('svg [data-partnership]').count()).toBe(0);
});

test('An embed without WebGL plays by itself, opens what is clicked, and moves by keys', async ({ site }) => {
  const page = await site.open('?time=2024-06-01&ui=embed&autoplay=on&lang=ko', {
    viewport: EMBED,
    prepare: withoutMap,
  });
  await eventually(() => timeOf(page)).not.toBe('2024-06-01');
  await page.getByRole('button', { name: '일시정지', exact: true }).click();
  await site.ready(page);
  const box = await page.locator('path[data-country="AUS"]').first().boundingBox();
  // Beside its name and its capital.
  await page.mouse.click((box?.x ?? 0) + 0.2 * (box?.width ?? 0), (box?.y ?? 0) + 0.6 * (box?.height ?? 0));
  await eventually(() => valueOf(page, 'country')).toBe('AUS');
  await page.getByRole('application').press('+');
  await eventually(() => valueOf(page, 'map')).toMatch(/^1\.\d+\//);
});

test('The canvas follows the density of the screen, and has more than 4096 pixels where the screen has', async ({
  site,
}) => {
  const size = { width: 400, height: 240 };
  const page = await site.open('?time=2024-07-01&ui=embed', { viewport: size });
  const session = await page.context().newCDPSession(page);
  const width = () => page.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).width);
  for (const [screen, deviceScaleFactor, pixels] of [
    [size, 1.25, 500],
    [{ ...size, width: 4200 }, 1, 4200],
  ] as const) {
    await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor, mobile: false });
    await eventually(width).toBe(pixels);
  }
});

test('The page that Back leads to as it was left draws its map again', async ({ site }) => {
  const page = await site.open('?time=2024-07-01&ui=embed', { viewport: EMBED });
  // A string rather than a function: `this` of the function that is replaced has no type there.
  const draws = await page.evaluate(`
    new Promise((resolve) => {
      const { drawElements } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.drawElements = function (...given) {
        resolve('drawn');
        drawElements.apply(this, given);
      };
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    })
  `);
  expect(draws).toBe('drawn');
});

test('A host that has not or refuses the shapes of the countries costs the map only, with a sentence and a second try', async ({
  site,
}) => {
  const statuses = [404, 404, 403];
  const page = await site.open('?time=2024-07-01', {
    viewport: SMALL,
    until: 'load',
    tolerate: /Failed to load resource|response 40[34]/,
    prepare: answering('**/countries.json', (route) => route.fulfill({ status: statuses.shift() ?? 403 })),
  });
  const { list, map, panel, button } = partsOf(page);
  await list.getByText('Could not load the country shapes.').waitFor();
  await site.ready(page);
  expect(await panel.getByRole('heading', { level: 2 }).count()).toBe(1);
  const refused = page.waitForResponse((response) => response.status() === 403);
  await button('Try again').click();
  await refused;
  await list.getByText('Could not load the country shapes.').waitFor();
  await page.unroute('**/countries.json');
  await button('Try again').click();
  await map.locator('canvas').waitFor();
  await site.ready(page);
});

test('A host that never answers for the shapes of the countries leaves panel and timeline, and the list by a button', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01', {
    until: 'commit',
    prepare: answering('**/countries.json', never),
  });
  const { slider, panel, list, button } = partsOf(page);
  await button('Show the list for now').click();
  await list.getByText('The map is still loading.').waitFor();
  await site.ready(page);
  await slider.press('Home');
  await eventually(() => timeOf(page)).toMatch(/^2001-/);
  expect(await panel.getByRole('heading', { level: 2 }).count()).toBe(1);
  expect(await list.getByRole('table').count()).toBeGreaterThan(0);
});

test('A release that was published with its shapes as countries.geojson has them under both names', () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../dist/data/2026-11-21/${name}`, import.meta.url), 'utf8');
  expect(JSON.parse(file('countries.json'))).toEqual(JSON.parse(file('countries.geojson')));
});

test('Fonts that never answer cost the map its own letters only: it plays by itself', async ({ site }) => {
  const page = await site.open('?time=2024-06-01&ui=embed&autoplay=on&lang=ko', {
    viewport: EMBED,
    until: 'commit',
    prepare: answering('**/*.woff2', never),
  });
  await eventually(() => timeOf(page)).not.toBe('2024-06-01');
  await page.getByRole('button', { name: '일시정지', exact: true }).click();
  await site.ready(page);
});
