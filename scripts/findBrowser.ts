/**
 * Finds the browser for the tests: an installed Chromium, Chrome or Edge, or Playwright's download. Installs
 * nothing (see `browser.ts`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Inputs for the search. `downloaded` is the path of Playwright's own download. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  downloaded: string;
}

/** Paths to try, in order: CHROME_PATH, installed browsers, Playwright's own download. */
export function browserPaths({ platform, env, home, downloaded }: Machine): string[] {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  return [...named, ...installedPaths(platform, env, home), downloaded];
}

function installedPaths(platform: NodeJS.Platform, env: Machine['env'], home: string): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    programs.push('Microsoft\\Edge\\Application\\msedge.exe');
    return programs.flatMap((program) => roots.flatMap((root) => (root ? [`${root}\\${program}`] : [])));
  }
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return names.flatMap((name) =>
      ['', home].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * The path of a browser that starts; undefined if there is none. If LODELINES_BROWSER is set, only that path
 * is tried.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env['LODELINES_BROWSER'];
  if (chosen) return starts(chosen) ? chosen : undefined;
  const machine = { platform: process.platform, env: process.env, home: os.homedir() };
  return browserPaths({ ...machine, downloaded: chromium.executablePath() }).find(starts);
}

/** The error message when `findBrowser` returns undefined. */
export function whyNoBrowser({ LODELINES_BROWSER: chosen }: Machine['env']): string {
  if (chosen) return `LODELINES_BROWSER is "${chosen}", which does not start. Correct or unset it.`;
  return (
    'No browser was found for the tests. Install Chromium, Chrome or Edge (on Debian: "apt-get install chromium"; ' +
    'elsewhere: "npx playwright-core install chromium"), or set LODELINES_BROWSER to the path of one.'
  );
}

/**
 * An existing file may not start: Ubuntu's /usr/bin/chromium-browser only points to a snap, and a download
 * may lack system libraries. `--version` shows it. Not on Windows, where it would open a window.
 */
function starts(file: string): boolean {
  if (!path.isAbsolute(file) || !existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
