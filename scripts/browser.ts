/**
 * Makes sure that the tests have a browser: takes the one of the machine, else tries to get one.
 * `npm test` begins with it, so that a machine without a browser is told at once.
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
 * The ways to get a browser, in order. Each is tried only when the ones before it have not brought one. The
 * system's package comes first: it brings its libraries along, and a machine that may install it often
 * cannot reach the place that Playwright downloads from, which is tried five times.
 */
const WAYS = [
  {
    says: "Installing the system's package chromium",
    possible: () => isRootWithApt,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    minutes: 10,
  },
  {
    says: "Downloading Playwright's Chromium",
    possible: () => true,
    commands: [[...playwright, 'install', '--no-shell', 'chromium']],
    minutes: 2,
  },
  {
    says: 'Installing the libraries that the downloaded Chromium needs',
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
  for (const { says, possible, commands, minutes } of WAYS) {
    if (!possible()) continue;
    console.log(`${says} (${minutes} minutes at most) …`);
    for (const [command = '', ...args] of commands) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync(command, args, { stdio: 'inherit', timeout: minutes * MINUTE, env });
    }
    const file = findBrowser();
    if (file) return file;
    console.log('That brought no browser that starts.');
  }
  return undefined;
}
