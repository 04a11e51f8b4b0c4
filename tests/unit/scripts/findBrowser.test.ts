import { expect, test } from 'vitest';
import { browserPaths, whyNoBrowser } from '../../../scripts/findBrowser.ts';

const linux = {
  platform: 'linux',
  env: { PATH: '/usr/bin:/snap/bin:bin' },
  home: '/home/a',
  downloaded: '/cache/chrome',
} as const;

test('On Linux, Chromium anywhere on the PATH is tried before Chrome and Edge', () => {
  expect(browserPaths(linux).slice(0, 2)).toEqual(['/usr/bin/chromium', '/snap/bin/chromium']);
  expect(browserPaths(linux)).toContain('/usr/bin/google-chrome');
  expect(browserPaths(linux)).toContain('/usr/bin/microsoft-edge');
});

test("CHROME_PATH is tried first, Playwright's download last", () => {
  const paths = browserPaths({ ...linux, env: { ...linux.env, CHROME_PATH: '/opt/mine' } });
  expect(paths[0]).toBe('/opt/mine');
  expect(paths.at(-1)).toBe('/cache/chrome');
});

test('On macOS, both system and user applications are tried', () => {
  const paths = browserPaths({ ...linux, platform: 'darwin', home: '/Users/a' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('On Windows, only program folders set in the environment are tried', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(browserPaths({ ...linux, platform: 'win32', env })).toEqual([
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    '/cache/chrome',
  ]);
});

test('The error message says what to install, or which LODELINES_BROWSER does not start', () => {
  expect(whyNoBrowser({})).toContain('Install Chromium, Chrome or Edge');
  expect(whyNoBrowser({ LODELINES_BROWSER: '/opt/gone' })).toContain('"/opt/gone", which does not start');
});
