/** A lesson saved from the built site as a package of SCORM, in the platform scorm-again. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Scorm12API } from 'scorm-again';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, withoutMap } from './parts.ts';
import { test } from './site.ts';

/** What the page of the platform has. */
type Platform = typeof globalThis & { API: Scorm12API; Scorm12API: typeof Scorm12API };

const RUNTIME = new URL('../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url);

/** Answers requests below `lms/` with a platform and the files of a package. */
async function withPlatform(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await withoutMap(page);
  await page.route('**/lms/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/lms/')[1] ?? '';
    if (name === 'scorm12.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(RUNTIME) });
    const file = files[name.replace('package/', '')];
    const body = file
      ? Buffer.from(file)
      : '<!doctype html><title>LMS</title><script src="scorm12.js"></script>';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Begins a sitting with what was stored before. Returns the lesson in its frame. */
async function begin(page: Page, stored: object | null = null) {
  await page.evaluate((cmi) => {
    const platform = globalThis as unknown as Platform;
    platform.API = new platform.Scorm12API({ autocommit: false, logLevel: 5 });
    if (cmi) platform.API.loadFromJSON(cmi as never, '');
  }, stored);
  const before = await reported(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'package/index.html';
    frame.width = '1200';
    frame.height = '700';
    document.body.append(frame);
  });
  return { before, lesson: page.frameLocator('iframe') };
}

/** Closes the lesson. Returns what the platform has stored of it. */
function close(page: Page) {
  return page.evaluate(() => {
    document.querySelector('iframe')?.remove();
    const { API } = globalThis as unknown as Platform;
    return {
      ended: API.isTerminated(),
      ...(API.renderCMIToJSONObject() as { cmi: { suspend_data: string } }),
    };
  });
}

function reported(page: Page) {
  return page.evaluate(() => {
    const { core } = (globalThis as unknown as Platform).API.cmi;
    return [core.lesson_status, core.score.raw, core.lesson_location];
  });
}

test('A saved package reports its lesson to a platform, resumes at its step, and says nothing without a platform', async ({
  site,
}) => {
  const online = await openWithoutMap(site, '?lesson=what-is-a-critical-mineral');
  await partsOf(online).button('Export').click();
  await online.getByRole('radio', { name: 'School system' }).click();
  const [download] = await Promise.all([
    online.waitForEvent('download'),
    online.getByRole('button', { name: 'Save file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lodelines-what-is-a-critical-mineral-scorm-en.zip');
  const zip = readFileSync(await download.path());
  expect(zip.length).toBeLessThan(5e6);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
  expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain('adlcp:scormtype="sco"');

  const prepare = (page: Page) => withPlatform(page, files);
  const page = await site.open('lms/', { until: 'load', prepare });
  const { before, lesson } = await begin(page);
  expect(before).toEqual(['not attempted', '', '']);
  const panel = lesson.getByRole('main');
  await lesson.getByText('Your answers and texts stay on this device.').waitFor();
  expect(await reported(page)).toEqual(['incomplete', '0', '1']);
  await panel.getByRole('button', { name: 'Next scene' }).first().click();
  await eventually(() => reported(page)).toEqual(['incomplete', '0', '2']);
  const first = await close(page);
  expect(first.ended).toBe(true);

  // After more such sittings only one text is left to write.
  const suspend_data =
    'who-decides=100&most-cobalt=t&cobalt-share=100&largest-reserves=100&urea-order=100&licence=100&licence-day=100&kinds=100&binding=50&first-chair=100';
  const core = { lesson_status: 'incomplete', lesson_location: '8', score: { raw: '89' } };
  await begin(page, { ...first.cmi, core, suspend_data });
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  await panel.getByText('10 of 11 questions answered').first().waitFor();
  await panel.getByText('Score: 94%').waitFor();
  await panel
    .getByRole('textbox', { name: 'Your answer' })
    .fill('Because a few countries supply most of it.');
  await panel.getByRole('button', { name: 'Compare with a model answer' }).click();
  await eventually(() => reported(page)).toEqual(['completed', '94', '8']);
  const last = await close(page);
  expect(JSON.stringify(last.cmi)).not.toContain('Because');

  const alone = await openWithoutMap(site, 'lms/package/index.html', { prepare });
  await alone.getByRole('main').getByText('0 of 11 questions answered').waitFor();
  expect(await alone.getByText('stay on this device').count()).toBe(0);
});
