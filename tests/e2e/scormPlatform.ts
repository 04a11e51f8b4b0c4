/** The learning platform scorm-again around a package of SCORM. */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import type { Scorm12API } from 'scorm-again';
import { withoutMap } from './parts.ts';

/** What the page of the platform has. */
type Platform = typeof globalThis & { API: Scorm12API; Scorm12API: typeof Scorm12API };

const RUNTIME = new URL('../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url);

/** Answers requests below `lms/` with a platform and the files of a package, which are in `lms/package/`. */
export async function withPlatform(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
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

/** Begins a sitting with what was stored before. Returns what the platform knew, and the lesson in its frame. */
export async function begin(
  page: Page,
  stored: object | null = null,
): Promise<{ before: string[]; lesson: FrameLocator }> {
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

/** Closes the lesson. Returns whether it has ended its session, and what the platform has stored of it. */
export function close(page: Page): Promise<{ ended: boolean; cmi: object }> {
  return page.evaluate(() => {
    document.querySelector('iframe')?.remove();
    const { API } = globalThis as unknown as Platform;
    return {
      ended: API.isTerminated(),
      ...(API.renderCMIToJSONObject() as { cmi: object }),
    };
  });
}

/** Status, score and scene, as the platform has them. */
export function reported(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { core } = (globalThis as unknown as Platform).API.cmi;
    return [core.lesson_status, core.score.raw, core.lesson_location];
  });
}
