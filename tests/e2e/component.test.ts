import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, withoutMap } from './parts.ts';
import { type OpenOptions, type Site, test as base } from './site.ts';

/** A second origin: a page of another site. */
const test = base.extend('elsewhere', { scope: 'file' }, async ({}, { onCleanup }) => {
  const served = { html: '', policy: '' };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (served.policy) response.setHeader('content-security-policy', served.policy);
    response.end(served.html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => {
    server.close();
  });
  return { served, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
});

interface Elsewhere {
  readonly served: { html: string; policy: string };
  readonly url: string;
}

interface PageOptions extends OpenOptions {
  readonly lang?: string;
  readonly policy?: string;
  readonly script?: string;
}

/** Opens a page of the second origin with these elements in it. */
async function openPage(
  site: Site,
  { served, url }: Elsewhere,
  body: string,
  { lang = 'en', policy = '', script = `${site.url}lodelines-map.js`, ...options }: PageOptions = {},
): Promise<Page> {
  served.policy = policy;
  served.html = `<!doctype html><html lang="${lang}"><title>Article</title><link rel="icon" href="data:," />
    <script type="module" src="${script}"></script><body>${body}`;
  return site.open(url, {
    viewport: { width: 480, height: 400 },
    until: 'load',
    prepare: withoutMap,
    ...options,
    tolerate: options.tolerate ?? /^request to another host/,
  });
}

const maps = (page: Page) => page.locator('lodelines-map');
const live = (page: Page) => page.locator('lodelines-map iframe');
const inMap = (page: Page, n: number): FrameLocator => maps(page).nth(n).frameLocator('iframe');
const timeIn = (page: Page, n: number) => inMap(page, n).locator('[data-time]').getAttribute('data-time');
/** Indices of the live maps, in page order. */
const liveOnes = (page: Page) =>
  maps(page).evaluateAll((all) =>
    all.flatMap((map, i) => (map.shadowRoot?.querySelector('iframe') ? [i] : [])),
  );

const small = (n: number, view = `?controls=none&time=20${10 + (n % 15)}-06`) =>
  `<lodelines-map style="width: 240px; height: 160px; margin-bottom: 40px" view="${view}" name="Map ${n}"></lodelines-map>`;
const tall = (n: number, attributes = '') =>
  `<lodelines-map style="height: 300px; margin-bottom: 900px" name="Map ${n}" ${attributes}></lodelines-map>`;

/** Replaces the map with a page that sends `ready` at once. */
const STUB = `<!doctype html><html data-ready="true" data-time=""><title>Map</title>
  <script>parent.postMessage({ ns: 'lodelines', version: 1, type: 'ready' }, '*')</script>`;

test.for([
  { maps: 'twenty maps', ways: [0, 4, 9, 14, 19, 13, 7, 0], stub: true },
  { maps: 'six maps that are drawn', ways: [0, 5, 0], stub: false },
])(
  'At most four of $maps on a page are live while it scrolls down and up, and none loses its WebGL context',
  { timeout: 120_000 },
  async ({ ways, stub }, { site, elsewhere }) => {
    const count = Math.max(...ways) + 1;
    const page = await openPage(site, elsewhere, Array.from({ length: count }, (_, n) => small(n)).join(''), {
      prepare: async (opening) => {
        if (stub) {
          await opening.route(/embed\/\?/, (route) =>
            route.fulfill({ contentType: 'text/html', body: STUB }),
          );
        }
        // A string, as it runs in the page and in every frame. A console error fails the test.
        await opening.addInitScript(`
          addEventListener('webglcontextlost', () => console.error('A drawing was lost.'), { capture: true });
          window.most = 0;
          // Iframes are added and removed in the shadow root of each map: count all of them after each addition.
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) {
            const root = attach.call(this, init);
            new MutationObserver(() => {
              const maps = [...document.querySelectorAll('lodelines-map')];
              const live = maps.filter((map) => map.shadowRoot?.querySelector('iframe')).length;
              window.most = Math.max(window.most, live);
            }).observe(root, { childList: true });
            return root;
          };
        `);
      },
    });
    for (const n of ways) {
      await maps(page).nth(n).scrollIntoViewIfNeeded();
      await inMap(page, n).locator('[data-ready="true"]').waitFor();
    }
    expect(await page.evaluate('window.most')).toBe(4);
    expect(await live(page).count()).toBe(4);
    if (!stub) expect(await timeIn(page, 0)).toBe('2010-06-01');
  },
);

test('Before a reader opens it, a map loads only a script and an image, at most 60 kB together', async ({
  site,
  elsewhere,
}) => {
  const requests: Request[] = [];
  const page = await openPage(site, elsewhere, tall(1, 'load="click"') + tall(2, 'load="click"'), {
    prepare: async (opening) => {
      await withoutMap(opening);
      opening.on('request', (request) => {
        if (request.url().startsWith(site.url)) requests.push(request);
      });
    },
  });
  await page.getByRole('button', { name: 'Show the map: Map 1' }).waitFor();
  // Once the map that loads by itself is live, the others would be live too.
  await page.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<lodelines-map></lodelines-map>')`);
  await live(page).first().waitFor();
  expect(await liveOnes(page)).toEqual([0]);
  const paths = requests.map((request) => request.url().slice(site.url.length));
  const before = paths.findIndex((path) => path.startsWith('embed/?'));
  expect(paths.slice(0, before).sort()).toEqual(['lodelines-map.js', 'poster.svg']);
  const sizes = await Promise.all(
    requests.slice(0, before).map(async (request) => (await (await request.response())?.body())?.length ?? 0),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
});

test('A map that was closed to make room for others reopens with the view that it showed', async ({
  site,
  elsewhere,
}) => {
  const first = tall(0, 'view="?theme=dark&controls=timeline&time=2023-06-23"');
  const others = [1, 2, 3, 4, 5].map((n) => tall(n)).join('');
  const page = await openPage(site, elsewhere, `<button>Elsewhere</button>${first}${others}`, {
    prepare: async (opening) => {
      await withoutMap(opening);
      // All but the first.
      await opening.route(/embed\/\?(?!.*theme=dark)/, (route) =>
        route.fulfill({ contentType: 'text/html', body: STUB }),
      );
    },
  });
  const go = async (n: number) => {
    await maps(page).nth(n).scrollIntoViewIfNeeded();
    await inMap(page, n).locator('[data-time]').waitFor();
  };
  await go(0);
  await inMap(page, 0).getByRole('button', { name: 'Next event' }).click();
  await eventually(() => timeIn(page, 0)).not.toBe('2023-06-23');
  const moved = await timeIn(page, 0);
  await eventually(() => page.evaluate(`document.querySelector('lodelines-map').view`)).toContain(
    `time=${moved}`,
  );
  // A map with the focus stays live, however far the page is scrolled.
  for (const n of [1, 2, 3, 4, 5]) await go(n);
  expect(await liveOnes(page)).toEqual([0, 3, 4, 5]);

  await page
    .getByRole('button', { name: 'Elsewhere' })
    .evaluate((button) => button.focus({ preventScroll: true }));
  await go(1);
  await eventually(() => liveOnes(page)).not.toContain(5);
  await go(5);
  await eventually(() => liveOnes(page)).toEqual([1, 3, 4, 5]);
  await go(0);
  expect(await timeIn(page, 0)).toBe(moved);
  const address = new URL((await maps(page).first().locator('iframe').getAttribute('src')) ?? '');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    ui: 'embed',
    theme: 'dark',
    controls: 'timeline',
    time: moved,
  });
});

test('A keyboard user finds a map by its title, loads it and enters it, and its frame has that title', async ({
  site,
  elsewhere,
}) => {
  const page = await openPage(site, elsewhere, tall(7, 'load="click" view="?time=2024-07-01"'));
  const button = page.getByRole('button', { name: 'Show the map: Map 7', exact: true });
  await button.waitFor();
  await page.keyboard.press('Tab');
  expect(await button.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  await page.keyboard.press('Enter');
  await inMap(page, 0).locator('[data-time]').waitFor();
  expect(await live(page).getAttribute('title')).toBe('Map 7');
  const entered = `document.querySelector('lodelines-map').shadowRoot.activeElement?.localName`;
  expect(await page.evaluate(entered)).toBe('iframe');
  await page.keyboard.press('Tab');
  await eventually(() =>
    inMap(page, 0)
      .locator('body')
      .evaluate(() => document.activeElement?.localName),
  ).not.toBe('body');
  expect(await timeIn(page, 0)).toBe('2024-07-01');
});

test('In a Korean page the button and the map are in Korean, unless the view sets a language', async ({
  site,
  elsewhere,
}) => {
  const body =
    '<lodelines-map name="핵심광물안보파트너십"></lodelines-map>' +
    '<lodelines-map load="click" view="?lang=en"></lodelines-map>';
  const page = await openPage(site, elsewhere, body, { lang: 'ko-KR' });
  await inMap(page, 0).locator('html[lang="ko"]').waitFor();
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Show the map']);
  await page.evaluate(`document.querySelector('lodelines-map').setAttribute('load', 'click')`);
  expect(await live(page).getAttribute('title')).toBe('핵심광물안보파트너십');

  const korean = await openPage(site, elsewhere, tall(1, 'load="click"'), { lang: 'ko' });
  await korean.getByRole('button', { name: '지도 보기: Map 1', exact: true }).click();
  await inMap(korean, 0).locator('html[lang="ko"]').waitFor();
});

test('The map works under a content security policy without inline styles and with Trusted Types', async ({
  site,
  elsewhere,
}) => {
  const own = new URL(site.url).origin;
  const policy = `default-src 'none'; script-src ${own}; frame-src ${own}; img-src ${own} data:; require-trusted-types-for 'script'`;
  const page = await openPage(site, elsewhere, '<lodelines-map ratio="2/1" name="Strict"></lodelines-map>', {
    policy,
  });
  await inMap(page, 0).locator('[data-time]').waitFor();
  const box = await maps(page).boundingBox();
  expect(box && box.width / box.height).toBeCloseTo(2);
});

test('The host page can change a sandboxed map and receives the view that it shows', async ({
  site,
  elsewhere,
}) => {
  const page = await openPage(
    site,
    elsewhere,
    `<lodelines-map sandbox="allow-scripts" load="click" view="?time=2024-07-01"></lodelines-map>`,
    {
      prepare: async (opening) => {
        await withoutMap(opening);
        await opening.addInitScript(`
          window.told = [];
          for (const type of ['ready', 'state', 'error'])
            addEventListener('lodelines-' + type, ({ detail, target }) => told.push([type, target.localName, detail.view ?? detail.code ?? '']));
        `);
      },
    },
  );
  const told = () => page.evaluate<string[][]>('window.told');
  // Before it is live, a map accepts another view without an answer.
  await page.evaluate(`document.querySelector('lodelines-map').view = '?time=2023-06-23'`);
  await page.getByRole('button', { name: 'Show the map' }).click();
  await eventually(told).toEqual([
    ['ready', 'lodelines-map', ''],
    ['state', 'lodelines-map', '?time=2023-06-23&party=KOR&lang=en'],
  ]);
  await page.evaluate(`document.querySelector('lodelines-map').view = '?partnership=msp&time=2024-06-30'`);
  await eventually(async () => (await told()).at(-1)?.[2]).toContain('partnership=msp');
  await page.evaluate(`document.querySelector('lodelines-map').view = '?time=never'`);
  await eventually(async () => (await told()).at(-1)).toEqual(['error', 'lodelines-map', 'invalid-value']);
  await page.evaluate(`document.querySelector('lodelines-map').next()`);
  await eventually(() => timeIn(page, 0)).not.toBe('2024-06-30');
  await page.evaluate(`document.querySelector('lodelines-map').play()`);
  await inMap(page, 0).getByRole('button', { name: 'Pause', exact: true }).waitFor();
});

test('Without scripts the link inside is shown, and a script without a web address adds an explanation to it', async ({
  site,
  elsewhere,
}) => {
  const body = `<lodelines-map><a href="${site.url}">The map</a></lodelines-map>`;
  const bare = await openPage(site, elsewhere, body, { javaScriptEnabled: false, prepare: () => undefined });
  expect(await bare.getByRole('link', { name: 'The map' }).isVisible()).toBe(true);

  const text = await (await fetch(`${site.url}lodelines-map.js`)).text();
  const adrift = await openPage(site, elsewhere, body, {
    script: `data:text/javascript,${encodeURIComponent(text)}`,
  });
  await adrift.getByText('No map can be shown: lodelines-map.js must come from the web address').waitFor();
  expect(await adrift.getByRole('link', { name: 'The map' }).isVisible()).toBe(true);
});

test('A misspelt attribute is reported in the console with the valid ones', async ({ site, elsewhere }) => {
  const warnings: string[] = [];
  await openPage(
    site,
    elsewhere,
    '<lodelines-map class="map" data-id="1" veiw="?time=2024" load="click"></lodelines-map>',
    {
      prepare: (opening) => {
        opening.on('console', (message) => {
          if (message.type() === 'warning') warnings.push(message.text());
        });
      },
    },
  );
  await eventually(() => warnings).toEqual([
    '<lodelines-map> has no attribute "veiw", but view, name, title, poster, ratio, lang, load, sandbox.',
  ]);
});

test('The buttons of the example page change its map', async ({ site }) => {
  const page = await site.open('examples/component.html', {
    viewport: { width: 480, height: 600 },
    until: 'load',
    prepare: withoutMap,
  });
  await maps(page).nth(1).scrollIntoViewIfNeeded();
  await eventually(() => page.locator('#told').innerText()).toContain('time=2024-07-01');
  await page.getByRole('button', { name: '14 June 2022' }).click();
  await eventually(() => timeIn(page, 1)).toBe('2022-06-14');
  await eventually(() => page.locator('#told').innerText()).toContain('time=2022-06-14');
});
