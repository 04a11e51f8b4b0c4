import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, timeOf, valueOf, withoutMap } from './parts.ts';
import { release } from '../../data/release.json';
import { inOnePage } from './onePage.ts';
import type { OpenOptions, Site } from './site.ts';

const COPYING = {
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1280, height: 900 },
};

/** A second origin: an article page of another site with the embed code pasted into it. */
const test = inOnePage(COPYING).extend('paste', { scope: 'file' }, async ({}, { onCleanup }) => {
  let pasted = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:," />
      <body style="margin: 1rem; width: 480px"><p>Before.</p>${pasted}<p>After.</p>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  /** Opens a page with this code in it. */
  return async (site: Site, code: string, options: OpenOptions = {}): Promise<Page> => {
    pasted = code;
    const tolerate = /^request to another host: http:\/\/127/;
    return site.open(address, { until: 'load', tolerate, ...options });
  };
});

const QUERY = '?partnership=msp&time=2024-06-30&lang=en';
const LINK = '?time=2024-06-30&party=KOR&lang=en&partnership=msp';

/** Opens the share dialog of an English page, on the given tab. */
async function openShare(page: Page, tab: 'Link' | 'Embed' = 'Link'): Promise<Locator> {
  await partsOf(page).button('Share').click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  if (tab === 'Embed') await dialog.getByRole('tab', { name: 'Embed' }).click();
  await dialog.getByRole('tab', { name: tab, selected: true }).waitFor();
  return dialog;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Copies the embed code of the chosen form and returns it from the clipboard. */
async function copyCode(page: Page, dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: 'Copy Code for your page' }).click();
  await dialog.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  return copied(page);
}

test('A copied link opens the same view on a phone in another language', async ({ site, show }) => {
  const page = await show(QUERY);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy Link' }).click();
  await dialog.getByRole('status').filter({ hasText: 'Link copied.' }).waitFor();
  const link = await copied(page);
  expect(link).toBe(site.url + LINK);

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ko-KR' };
  const other = await openWithoutMap(site, link, phone);
  await partsOf(other)
    .panel.getByRole('heading', { name: 'Minerals Security Partnership' })
    .first()
    .waitFor();
  expect(await timeOf(other)).toBe('2024-06-30');
});

test('A message has title, date, source and link, in the language of the view', async ({ site, show }) => {
  const page = await show(QUERY.replace('lang=en', 'lang=ko'));
  await page.getByRole('button', { name: '공유', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '이 화면 공유하기' });
  expect(await dialog.getByRole('textbox', { name: '메시지용 글' }).inputValue()).toBe(
    '핵심광물안보파트너십(MSP)\n2024년 6월 30일\nLodelines, 2026년 7월 3일까지의 데이터\n' +
      `${site.url}${LINK.replace('lang=en', 'lang=ko')}`,
  );
  await dialog.getByRole('tab', { name: '퍼가기' }).click();
  await dialog.getByRole('radio', { name: '링크' }).check();
  const code = await dialog.getByRole('textbox', { name: '페이지에 넣을 코드' }).inputValue();
  expect(code).toContain(
    '>핵심광물안보파트너십(MSP), 2024년 6월 30일</a>(Lodelines, 2026년 7월 3일까지의 데이터)',
  );
});

test('The QR code contains the link and is dark on white with its quiet zone, in the dark theme too', async ({
  site,
  show,
}) => {
  const page = await show(`${QUERY}&theme=dark`);
  const dialog = await openShare(page);
  const code = dialog.getByRole('img', { name: 'QR code: Minerals Security Partnership' });
  const link = `${site.url}${LINK.replace('lang=en', 'lang=en&theme=dark')}`;
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(link);
  const expected = generate(link, { minCorrectionLevel: correction.M });
  const side = expected.size + 8;
  expect(await code.getAttribute('viewBox')).toBe(`-4 -4 ${side} ${side}`);
  expect(await code.locator('path').getAttribute('d')).toBe(toSvgPath(expected));
  expect(await code.locator('path').evaluate((path) => getComputedStyle(path).fill)).toBe('rgb(0, 0, 0)');
  expect(await code.locator('rect').evaluate((rect) => getComputedStyle(rect).fill)).toBe(
    'rgb(255, 255, 255)',
  );
  await dialog.getByText('This code will not work on a phone').waitFor();
});

test('A link that is too long for a QR code has a message instead', async ({ show }) => {
  const countries = JSON.parse(
    readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8'),
  ) as readonly { id: string }[];
  const lens = countries.slice(0, 200).map(({ id }) => id);
  const page = await show(`?lang=en&party=${lens.join()}`);
  const dialog = await openShare(page);
  await dialog.getByText('The link is too long for a QR code').waitFor();
  expect(await dialog.getByRole('img').count()).toBe(0);
});

test('The system share sheet is offered where there is one, with a description of the view', async ({
  site,
  show,
}) => {
  const without = await show(QUERY);
  expect(await (await openShare(without)).getByRole('button', { name: 'Share with' }).count()).toBe(0);
  const page = await openWithoutMap(site, QUERY, {
    prepare: (opening) =>
      opening.addInitScript(() => {
        const share = (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        };
        Object.defineProperty(navigator, 'share', { value: share });
      }) as Promise<unknown> as Promise<void>,
  });
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Share with' }).click();
  expect(JSON.parse(await page.title())).toEqual({
    title: 'Minerals Security Partnership',
    text: 'Minerals Security Partnership\n30 June 2024\nLodelines, data to 3 July 2026',
    url: site.url + LINK,
  });
});

test.for([null, 'allow-scripts'])(
  'A frame pasted into a bare page, sandboxed as %o, shows the map with a title',
  async (sandbox, { site, show, paste }) => {
    const page = await show(QUERY);
    const dialog = await openShare(page, 'Embed');
    await dialog.getByRole('combobox', { name: 'Size' }).selectOption('480×270');
    const code = await copyCode(page, dialog);
    const host = await paste(
      site,
      sandbox === null ? code : code.replace('<iframe ', `<iframe sandbox="${sandbox}" `),
    );
    const frame = host.getByTitle('Minerals Security Partnership, 30 June 2024 · Lodelines');
    expect(await frame.getAttribute('loading')).toBe('lazy');
    const region = host.frameLocator('iframe').locator('[data-ready="true"]');
    expect(await region.getAttribute('data-time')).toBe('2024-06-30');
    expect(await frame.boundingBox()).toMatchObject({ width: 480, height: 270 });
  },
);

test('A frame with a fixed ratio takes the width of its page', async ({ site, show, paste }) => {
  const page = await show(QUERY);
  const dialog = await openShare(page, 'Embed');
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('4:3');
  const host = await paste(site, await copyCode(page, dialog), { prepare: withoutMap });
  expect(await host.locator('iframe').boundingBox()).toMatchObject({ width: 480, height: 360 });
});

test('A page that strips frames keeps the image with its caption and a link to the view', async ({
  site,
  show,
  paste,
}) => {
  const page = await show(QUERY);
  const dialog = await openShare(page, 'Embed');
  await dialog.getByRole('radio', { name: 'Image' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Save image' }).click(),
  ]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^lodelines-msp-2024-06-30-1856x1\d{3}\.png$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  // The editor uploads the file and inserts its address. The page removes frames and scripts.
  const code = (await copyCode(page, dialog)).replace(
    name,
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const host = await paste(site, code.replaceAll(/<\/?(iframe|script)[^>]*>/g, ''));
  const picture = host.getByRole('img', { name: /^World map .+ Minerals Security Partnership/ });
  const drawn = await picture.evaluate((element) => {
    const image = element as HTMLImageElement;
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
    // The dark blue of a bloc's arc, which is only in the map and the legend.
    let blue = 0;
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i] ?? 0) < 60 && (data[i + 2] ?? 0) > 140) blue += 1;
    }
    return { width, height, blue, given: [image.width, image.height] };
  });
  expect(drawn.width).toBe(1856);
  expect(drawn.blue).toBeGreaterThan(200);
  // As wide as the figure, which is indented on both sides.
  expect(drawn.given[0]).toBe(480 - 2 * 40);
  await host.getByText('Lodelines, data to 3 July 2026').waitFor();
  expect(await host.getByRole('link', { name: 'Open the interactive map' }).getAttribute('href')).toBe(
    site.url + LINK,
  );
});

test('Options change both the code and the preview', async ({ show }) => {
  const page = await show(QUERY);
  const dialog = await openShare(page, 'Embed');
  const code = dialog.getByRole('textbox', { name: 'Code for your page' });
  const preview = dialog.locator('iframe');
  const source = async () => new URL((await preview.getAttribute('src')) ?? '').searchParams;
  const entries = await page.evaluate(() => history.length);
  // Each option loads the preview again, which is looked at once.
  const previews = /\/embed\/\?/;
  const empty = () =>
    page.route(previews, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await empty();

  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('320×420');
  await dialog.getByRole('radio', { name: '한국어' }).check();
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Map position' }).check();
  await dialog.getByRole('checkbox', { name: 'Autoplay' }).check();
  await page.unroute(previews);
  await dialog.getByRole('radio', { name: /^Fixed/ }).check();
  expect(Object.fromEntries(await source())).toEqual({
    time: '2024-06-30',
    party: 'KOR',
    lang: 'ko',
    theme: 'dark',
    controls: 'timeline,buttons',
    locked: 'map',
    autoplay: 'on',
    partnership: 'msp',
    data: release,
  });
  expect(await code.inputValue()).toContain('title="핵심광물안보파트너십(MSP), 2024년 6월 30일 · Lodelines"');
  expect(await code.inputValue()).toContain((await preview.getAttribute('src'))?.replaceAll('&', '&amp;'));
  const shown = page.frameLocator('[role="dialog"] iframe');
  await shown.getByRole('region', { name: '지도', exact: true }).waitFor();
  expect(await preview.boundingBox()).toMatchObject({ width: 320, height: 420 });
  await empty();
  // Changing options adds no history entries.
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // A preview that is larger than the dialog is scaled down.
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('1920×1080');
  await eventually(async () => Math.round((await preview.boundingBox())?.width ?? 0)).toBeLessThan(600);
  expect(await preview.evaluate((frame) => (frame as HTMLIFrameElement).clientWidth)).toBe(1920);

  // Without a timeline, or with a locked one, playback could not be stopped.
  await dialog.getByRole('checkbox', { name: 'Date' }).check();
  expect(await dialog.getByRole('checkbox', { name: 'Autoplay' }).isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Date' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Timeline' }).uncheck();
  expect(await dialog.getByRole('checkbox', { name: 'Autoplay' }).isDisabled()).toBe(true);
  expect((await source()).has('autoplay')).toBe(false);

  await page.unroute(previews);
  await dialog.getByRole('radio', { name: 'Component' }).check();
  expect(await code.inputValue()).toContain(
    '<lodelines-map view="?time=2024-06-30&amp;party=KOR&amp;lang=ko',
  );
});

test('The code can be chosen and copied by keyboard, and the focus returns to the button', async ({
  show,
}) => {
  const page = await show(QUERY);
  const { button } = partsOf(page);
  await button('Share').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('tab', { name: 'Link', selected: true }).waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);
  expect(await focused()).toBe('Close');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Embed');
  await page.keyboard.press('Enter');
  await dialog.getByRole('tab', { name: 'Embed', selected: true }).waitFor();
  await dialog.getByRole('radio', { name: 'Frame' }).waitFor();
  await page.keyboard.press('Tab');
  if ((await focused()) !== 'INPUT') await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await dialog.getByRole('radio', { name: 'Link', exact: true }).isChecked()).toBe(true);
  for (let presses = 0; presses < 20 && (await focused()) !== 'Copy Code for your page'; presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await dialog.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  expect(await copied(page)).toContain('>Minerals Security Partnership, 30 June 2024</a>');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused()).toContain('Share');
});

test('If the browser refuses to copy, the code is selected and a message explains it', async ({ site }) => {
  const page = await openWithoutMap(site, QUERY);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const dialog = await openShare(page, 'Embed');
  await dialog.getByRole('radio', { name: 'Link', exact: true }).check();
  await dialog.getByRole('button', { name: 'Copy Code for your page' }).click();
  await dialog.getByRole('status').filter({ hasText: 'Could not copy.' }).waitFor();
  const field = dialog.getByRole('textbox', { name: 'Code for your page' });
  const selected = await field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await field.inputValue());
});

test('Sharing pauses a playing map', async ({ show }) => {
  const page = await show('?lang=en&time=2023-01-01');
  const { button } = partsOf(page);
  await button('Play').click();
  await button('Pause').waitFor();
  const dialog = await openShare(page);
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(new URL(link).searchParams.get('time')).toBe(await timeOf(page));
  await page.keyboard.press('Escape');
  await button('Play').waitFor();
  expect(valueOf(page, 'time')).toBe(new URL(link).searchParams.get('time'));
});
