/**
 * Finds the browser that the tests drive: Chromium, Chrome or Edge, wherever the machine has it.
 * Nothing is installed here (see `browser.ts`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where a browser may be. `downloaded` is the place of Playwright's own download. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  downloaded: string;
}

/**
 * The flags that every test starts the browser with: WebGL drawn by software, so that all machines
 * draw alike and none needs a graphics card; the page around the map painted without WebGL, which costs
 * a quarter less when it is drawn by software; no sandbox, for tests that run as root; and no talk with
 * the browser's maker, which a machine without a network would wait for.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The paths to try, in this order: CHROME_PATH, what is installed, Playwright's own download. */
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
 * The path of a browser that starts, or undefined when the machine has none. LODELINES_BROWSER, when
 * it is set, is the only one tried.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env['LODELINES_BROWSER'];
  if (chosen) return starts(chosen) ? chosen : undefined;
  const machine = { platform: process.platform, env: process.env, home: os.homedir() };
  return browserPaths({ ...machine, downloaded: chromium.executablePath() }).find(starts);
}

/** What a person is told when `findBrowser` finds none. */
export function whyNoBrowser({ LODELINES_BROWSER: chosen }: Machine['env']): string {
  if (chosen) return `LODELINES_BROWSER is "${chosen}", which does not start: correct it or unset it.`;
  return (
    'No browser for the tests was found: install Chromium, Chrome or Edge (on Debian: "apt-get install chromium"; ' +
    'elsewhere also: "npx playwright-core install chromium"), or set LODELINES_BROWSER to the path of one.'
  );
}

/**
 * A file may be there and still not start: Ubuntu's /usr/bin/chromium-browser only points to a snap,
 * and a download may lack the system's libraries. Asking for the version shows it; not on Windows,
 * where the question would open a window.
 */
function starts(file: string): boolean {
  if (!path.isAbsolute(file) || !existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
