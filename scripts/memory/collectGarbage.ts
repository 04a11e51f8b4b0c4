/** Collects the garbage of a browser, so that the rest is in use. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Collects the garbage of a page in Chromium. What the first collection frees may let the second one free more. */
export async function collectInChromium(page: { readonly requestGC: () => Promise<void> }): Promise<void> {
  await page.requestGC();
  await page.requestGC();
}

/** SIGRTMIN + 1 on Linux. */
const MINIMISE = 35;
/** Seconds that Firefox has for it. */
const LONGEST = 60;

/**
 * Collects the garbage in all processes of a Firefox, by the id of the main one. That one runs JavaScript, too: changes
 * of the address and commands of the test leave garbage there. On this signal Firefox minimises its memory, then it
 * writes a report, here the sign that it has finished, into its folder for temporary files. See about:memory and
 * `nsMemoryInfoDumper.cpp`. Throws if there is no report after a minute.
 */
export async function collectInFirefox(id: number, folder: string): Promise<void> {
  process.kill(id, MINIMISE);
  const end = performance.now() + LONGEST * 1000;
  while (performance.now() < end) {
    const report = readdirSync(folder).find(
      (name) => /^unified.*-(\d+)\.json\.gz$/.exec(name)?.[1] === String(id),
    );
    if (report) return rmSync(path.join(folder, report));
    await pause(100);
  }
  throw new Error(`Firefox has written no memory report to ${folder} in ${LONGEST} s.`);
}
