import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, partsOf, timeOf, withoutMap } from './parts.ts';
import { test } from './site.ts';

/** Faults of a file, each with the text that the page must show. */
const FAULTS = {
  'is not there': {
    says: /Could not fetch the file data\/[\d-]+\/record\.json/,
    fault: (route: Route) => route.fulfill({ status: 404 }),
  },
  'cannot be reached': {
    says: /Could not fetch the file data\/[\d-]+\/record\.json/,
    fault: (route: Route) => route.abort(),
  },
  'breaks off': {
    says: /The file data\/[\d-]+\/record\.json does not fit this page/,
    fault: (route: Route) => route.fulfill({ body: '{"release": {"release": "2026-' }),
  },
  'contains something else': {
    says: /The file data\/[\d-]+\/record\.json does not fit this page/,
    fault: (route: Route) => route.fulfill({ json: { hello: 'world' } }),
  },
  'is an HTML page of a host that answers every path': {
    says: /The file data\/[\d-]+\/record\.json does not fit this page/,
    fault: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
  },
  'contains an event without a date': {
    says: /The file data\/[\d-]+\/record\.json does not fit this page/,
    fault: (route: Route) =>
      route.fulfill({
        json: { release: {}, partnerships: [], events: [{}], minerals: [], countries: [] },
      }),
  },
};

/** Options to open a page with faulty files. The browser's own console messages do not fail the test. */
function faulty(files: RegExp | string, fault: (route: Route) => Promise<void>) {
  return {
    until: 'load',
    tolerate: /Failed to load resource|response 404|dynamically imported module/,
    prepare: async (page: Page) => {
      await page.route(files, fault);
    },
  } as const;
}

test.for(Object.entries(FAULTS))(
  'When the file of the record %s, the page explains the error and offers to load again',
  async ([, { says, fault }], { site }) => {
    const page = await site.open('', faulty('**/record.json', fault));
    await page.getByRole('heading', { level: 1, name: 'Could not load the data' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(says);
    expect(text).toMatch(/Reason: .+/);
    expect(await partsOf(page).button('Load again').count()).toBe(1);
  },
);

test('While the record loads, the page says so in the language of the address', async ({ site }) => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await site.open('?lang=ko', {
    until: 'load',
    prepare: async (opening) => {
      await opening.route('**/record.json', async (route) => {
        await asked;
        await route.continue();
      });
    },
  });
  await page.getByText('데이터를 불러오는 중').waitFor();
  // What to do comes later, so that it does not flash.
  await page.getByText('평소보다 오래 걸리고 있습니다.').waitFor();
  await page.getByRole('button', { name: '다시 불러오기' }).waitFor();
  answer();
  await partsOf(page).panel.getByRole('heading', { level: 2 }).waitFor();
});

test('When the style sheet of the start page never comes, the app starts without it', async ({ site }) => {
  const page = await site.open('', {
    until: 'commit',
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route('**/first-*.css', () => new Promise(() => undefined));
    },
  });
  await pictureOf(page).waitFor();
  await partsOf(page).panel.getByRole('heading', { level: 2 }).waitFor();
});

test('"Load again" opens the record once it can be fetched', async ({ site }) => {
  const page = await site.open('?time=2024-07-01', {
    ...faulty('**/record.json', FAULTS['cannot be reached'].fault),
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route('**/record.json', (route) => route.abort(), { times: 1 });
    },
  });
  await partsOf(page).button('Load again').click();
  await eventually(() => page.locator('[data-time]').count()).toBe(1);
  expect(await timeOf(page)).toBe('2024-07-01');
});

test('A Korean browser shows the error of a missing record in Korean', async ({ site }) => {
  const page = await site.open('', {
    ...faulty('**/record.json', FAULTS['is not there'].fault),
    locale: 'ko-KR',
  });
  const main = page.getByRole('main');
  expect(await main.getByRole('heading').innerText()).toBe('데이터를 불러오지 못했습니다');
  expect(await main.innerText()).toContain('record.json 파일을 가져오지 못했습니다');
  expect(await main.getAttribute('lang')).toBe('ko');
});

test('A Korean link shows the error of a missing record in Korean in a browser of any language', async ({
  site,
}) => {
  const page = await site.open('?lang=ko', faulty('**/record.json', FAULTS['is not there'].fault));
  expect(await page.getByRole('main').getByRole('heading').innerText()).toBe('데이터를 불러오지 못했습니다');
});

test('When summaries and sources cannot be fetched, the panel shows an error and can fetch them again', async ({
  site,
}) => {
  const page = await site.open('?partnership=msp', {
    ...faulty('**/details.json', FAULTS['cannot be reached'].fault),
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route('**/details.json', (route) => route.abort(), { times: 1 });
    },
  });
  const { panel } = partsOf(page);
  expect(await panel.getByRole('alert').innerText()).toContain('Could not load summaries and sources.');
  // Everything else is shown.
  expect(await panel.innerText()).toContain('Ended 4 February 2026');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('heading', { name: /^\d+ sources$/ }).waitFor();
  expect(await panel.getByRole('alert').count()).toBe(0);
});

async function expectPanelAndTimelineToWork(page: Page): Promise<void> {
  const { slider, panel } = partsOf(page);
  await slider.press('Home');
  expect(await timeOf(page)).toMatch(/^200\d-/);
  await slider.press('End');
  await panel
    .getByRole('button', { name: /^Korea/ })
    .first()
    .click();
  await panel.getByRole('heading', { level: 3, name: /^\d+ sources?$/ }).waitFor();
}

/** A picture that stands in for the map, with its partnerships. */
const pictureOf = (page: Page) => partsOf(page).map.locator('svg:has([data-partnership])');

// The engine and its worker.
test.for(['**/MapView-*.js*', '**/maplibre-gl-worker-*.js'])(
  'When a part of the map engine is not there (%s), the page shows a picture with an error, panel and timeline work, and one press fetches it again',
  async (files, { site }) => {
    const page = await site.open('', {
      ...faulty(files, FAULTS['is not there'].fault),
      tolerate: /Worker failed to load|response 404|Failed to load resource|dynamically imported module/,
    });
    await page.getByText('Could not start the full map, so a simplified one is shown.').waitFor();
    await site.ready(page);
    await pictureOf(page).waitFor();
    await expectPanelAndTimelineToWork(page);

    await page.unroute(files);
    await partsOf(page).button('Try again').click();
    await partsOf(page).map.locator('canvas').waitFor();
    await site.ready(page);
  },
);

test('Without WebGL the page shows a picture and says why, panel and timeline work, and the list is one press away', async ({
  site,
}) => {
  const engine: string[] = [];
  const page = await site.open('', {
    until: 'load',
    prepare: async (opening) => {
      await withoutMap(opening);
      opening.on('request', (request) => {
        if (/\/(MapView|maplibre-gl)-/.test(request.url())) engine.push(request.url());
      });
    },
  });
  await page.getByText('This browser has no WebGL, so a simplified map is shown.').waitFor();
  await site.ready(page);
  await pictureOf(page).waitFor();
  await expectPanelAndTimelineToWork(page);
  expect(engine, 'an engine that cannot draw is not fetched').toEqual([]);
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByText('WebGL을 쓸 수 없어 간단한 지도를 표시합니다.').waitFor();
  await page.getByRole('radio', { name: '목록' }).click();
  await page.getByRole('region', { name: '목록', exact: true }).getByRole('table').first().waitFor();
  expect(await page.getByText('간단한 지도').count()).toBe(0);
});

test('When neither engine nor picture can be fetched, the page shows the list; without that, an error, and panel and timeline work', async ({
  site,
}) => {
  const page = await site.open('', {
    ...faulty(/(PictureView|ListView)-.*\.js/, FAULTS['cannot be reached'].fault),
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route(/(PictureView|ListView)-.*\.js/, (route) => route.abort());
    },
  });
  await page.getByText('Could not show the map. The list has the same information').waitFor();
  await page.getByText('Could not load this part of the page.').waitFor();
  expect(await partsOf(page).list.getAttribute('data-ready')).toBe('false');
  await expectPanelAndTimelineToWork(page);
});
