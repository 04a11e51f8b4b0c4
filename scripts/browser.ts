/**
 * Finds an installed browser for the tests, or tries to install one. `npm test` runs this first, so that a
 * missing browser is reported at once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, whyNoBrowser } from './findBrowser.ts';

const MINUTE = 60_000;
const playwright = [
  process.execPath,
  fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)),
];
const isRootWithApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Ways to install a browser, tried in order until one succeeds. The system's package comes first: it brings
 * its libraries along. Machines that may install packages often cannot reach Playwright's download server,
 * and Playwright retries its download five times.
 */
const WAYS = [
  {
    label: "Installing the system's package chromium",
    possible: () => isRootWithApt,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    minutes: 10,
  },
  {
    label: "Downloading Playwright's Chromium",
    possible: () => true,
    commands: [[...playwright, 'install', '--no-shell', 'chromium']],
    minutes: 2,
  },
  {
    label: 'Installing the libraries that the downloaded Chromium needs',
    possible: () => isRootWithApt && existsSync(chromium.executablePath()),
    commands: [[...playwright, 'install-deps', 'chromium']],
    minutes: 10,
  },
];

const found = findBrowser() ?? getBrowser();
if (found) console.log(`Browser for the tests: ${found}`);
else {
  console.error(whyNoBrowser(process.env));
  process.exitCode = 1;
}

function getBrowser(): string | undefined {
  if (process.env['LODELINES_BROWSER']) return undefined;
  for (const { label, possible, commands, minutes } of WAYS) {
    if (!possible()) continue;
    console.log(`${label} (${minutes} minutes at most) …`);
    for (const [command = '', ...args] of commands) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync(command, args, { stdio: 'inherit', timeout: minutes * MINUTE, env });
    }
    const file = findBrowser();
    if (file) return file;
    console.log('Still no working browser.');
  }
  return undefined;
}
