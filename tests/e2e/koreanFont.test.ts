/** The site in a browser with a single installed font, which has only Latin letters. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import subsetFont from 'subset-font';
import { expect, inject, test as base } from 'vitest';
import { hasMesa, launchOptions } from '../../scripts/launchOptions.ts';
import { tourFragment } from '../../src/domain/ownTour/fragment.ts';
import { emptyTour } from '../../src/domain/ownTour/ownTour.ts';
import { openHandout, printHandout, withoutPrintDialog } from './handout.ts';
import { openWithoutMap, SMALL, withoutMap } from './parts.ts';
import { noteShifts, shiftOf } from './shifts.ts';
import { siteIn } from './site.ts';

const LATIN = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** On Linux, fontconfig is limited to one Latin font. Other systems ignore it, and the tests are skipped there. */
const test = base
  .extend('latin', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lodelines-fonts-'));
    mkdirSync(path.join(folder, 'fonts'));
    const letters = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
    const font = await subsetFont(readFileSync(LATIN), letters, { targetFormat: 'sfnt' });
    writeFileSync(path.join(folder, 'fonts/latin.ttf'), font);
    const config = path.join(folder, 'fonts.conf');
    const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir>`;
    writeFileSync(config, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
    const executablePath = inject('browser');
    const options = launchOptions({ mesa: hasMesa() });
    const browser = await chromium.launch({
      ...options,
      env: { ...options.env, FONTCONFIG_FILE: config },
      ...(executablePath && { executablePath }),
    });
    onCleanup(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    return browser;
  })
  .extend('site', ({ latin }, { onCleanup }) => siteIn(latin, onCleanup));

/** Korean font files that the page has requested so far, without hashes, sorted. */
function koreanFiles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /korean-[^-]+/.exec(name)?.[0] ?? [])
      .sort(),
  );
}

/** The number of different Hangul letters on the page, and those drawn like a missing glyph. */
function boxes(page: Page): Promise<{ looked: number; empty: string[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const { fontFamily } = getComputedStyle(document.body);
    const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('boxes: expected a canvas to draw on.');
    const pixels = (letter: string, weight: number) => {
      pen.clearRect(0, 0, 40, 40);
      pen.font = `${weight} 30px ${fontFamily}`;
      pen.fillText(letter, 2, 32);
      return pen.getImageData(0, 0, 40, 40).data.join('');
    };
    const letters = [...new Set(document.body.innerText.match(/[가-힣]/g))];
    const empty = [400, 700].flatMap((weight) => {
      const [box, nothing] = [pixels('\u{F0000}', weight), pixels(' ', weight)];
      return letters.filter((letter) => [box, nothing].includes(pixels(letter, weight)));
    });
    return { looked: letters.length, empty };
  });
}

/** Whether the browser has no Korean font: Hangul has the width of a missing glyph. */
async function hasNoKorean(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pen) return false;
    pen.font = '30px sans-serif';
    return pen.measureText('한').width === pen.measureText('\u{F0000}').width;
  });
}

test('On a machine without Korean fonts the Korean page shows no empty boxes', async ({ site, skip }) => {
  const page = await openWithoutMap(site, '?lang=ko&partnership=msp&time=2024-07-01');
  skip(!(await hasNoKorean(page)), 'the machine does not let go of its Korean fonts');
  await page.getByRole('heading', { level: 2 }).waitFor();
  const { looked, empty } = await boxes(page);
  expect(looked).toBeGreaterThan(100);
  expect(empty).toEqual([]);
  expect(await koreanFiles(page)).toEqual(['korean-400', 'korean-700', 'korean-name']);
});

test('On a machine without Korean fonts an English page downloads only the three letters of the language switch', async ({
  site,
  skip,
}) => {
  const page = await site.open('', { viewport: SMALL });
  skip(!(await hasNoKorean(page)), 'the machine does not let go of its Korean fonts');
  await page.evaluate(() => document.fonts.ready);
  expect(await koreanFiles(page)).toEqual(['korean-name']);
});

test('On a machine without Korean fonts the first map drawn has its names in Korean letters', async ({
  site,
  skip,
}) => {
  // On a phone no text covers the map.
  const viewport = { width: 390, height: 700 };
  const drawn = async (prepare?: (page: Page) => Promise<void>) => {
    const page = await site.open('?lang=ko&map=4/36/128&time=2001-01-01', {
      viewport,
      tolerate: /ERR_FAILED/,
      ...(prepare && { prepare }),
    });
    skip(!(await hasNoKorean(page)), 'the machine does not let go of its Korean fonts');
    const map = page.getByRole('region', { name: '지도', exact: true });
    return { box: await map.boundingBox(), picture: (await map.screenshot()).toString('base64') };
  };
  const [first, again, without] = [
    await drawn(),
    await drawn(),
    await drawn(async (page) => {
      await page.route(/korean-.*\.woff2$/, (route) => route.abort());
    }),
  ];
  expect(again).toEqual(first);
  expect(without.box).toEqual(first.box);
  expect(without.picture).not.toBe(first.picture);
});

/** Something to wait for. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

test.for([
  ['the font comes before the data', { width: 1280, height: 720 }, ['font', 'data']],
  ['the data come before the font', { width: 390, height: 844 }, ['data', 'font']],
] as const)(
  'On a machine without Korean fonts nothing moves while the Korean start page becomes the app: %s',
  async ([, viewport, order], { site, skip }) => {
    const held = { font: gate(), data: gate() };
    const hold = (until: Promise<void>) => async (route: Route) => {
      await until;
      await route.continue();
    };
    const page = await site.open('ko/', {
      viewport,
      until: 'commit',
      prepare: async (opening) => {
        await withoutMap(opening);
        await opening.addInitScript(noteShifts);
        await opening.route(/korean-\d.*\.woff2$/, hold(held.font.opened));
        await opening.route(/record\.json$/, hold(held.data.opened));
      },
    });
    skip(!(await hasNoKorean(page)), 'the machine does not let go of its Korean fonts');
    await page.locator('.start').getByText('데이터를 불러오는 중').waitFor();
    const arrived = { font: page.waitForResponse(/korean-4/), data: page.waitForResponse(/record\.json$/) };
    for (const what of order) {
      held[what].open();
      await (await arrived[what]).finished();
    }
    await page.locator('.start').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.querySelector('[data-ready="true"]') && document.fonts.status === 'loaded',
    );
    expect(await shiftOf(page)).toBe(0);
  },
);

test('On a machine without Korean fonts a tour of one’s own has glyphs for all its letters, also in the hand-out of six scenes on three pages', async ({
  site,
  skip,
}) => {
  // Neither interface nor record has these, and the last two are in no list of usual letters.
  const letters = '답안 뷁 쀍';
  const ids = ['rok-brazil', 'rok-saudi', 'rok-peru', 'rok-laos', 'rok-italy', 'rok-kyrgyzstan'];
  const scenes = ids.map((id, i) => ({
    view: `?partnership=${id}&time=2026-03-01`,
    title: { ko: `${i + 1}번 쪽지` },
    text: { ko: `${letters}: 쪽지 시험의 ${i + 1}번 답안을 적는다.` },
    notes: {},
    show: { partnerships: [id] },
    cites: [],
    transition: 'cut' as const,
  }));
  const fragment = await tourFragment({
    ...emptyTour('2026-11-30'),
    title: { ko: `나의 ${letters}` },
    scenes,
  });
  const page = await openWithoutMap(site, `?tour=own&lang=ko${fragment}`, { prepare: withoutPrintDialog });
  skip(!(await hasNoKorean(page)), 'the machine does not let go of its Korean fonts');
  await page.getByRole('heading', { name: '1번 쪽지' }).waitFor();
  expect((await boxes(page)).empty).toEqual([]);
  const slices = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /noto-sans-kr-\d+-/.test(name))
        .map(({ name }) => name),
    );
  // Only those of the letters, in the weights that are used.
  expect((await slices()).length).toBeLessThanOrEqual(6);
  await openHandout(page, 'ko');
  await page.getByRole('radio', { name: 'A4' }).click();
  const pages = await printHandout(page, 'ko');
  expect(pages.map(({ size }) => size)).toEqual([
    [595, 842],
    [595, 842],
    [595, 842],
  ]);
  for (const [i, { text, links }] of pages.entries()) {
    expect(text).toContain(`${2 * i + 1}번 쪽지`);
    expect(text).toContain(`${letters}: 쪽지 시험의 ${2 * i + 2}번 답안을 적는다.`);
    // Sources are below their scenes.
    expect(text.match(/출처 /g)).toHaveLength(2);
    expect(links.length).toBeGreaterThan(1);
  }
});
