/**
 * `npm run test:engines`: the core of the built site in Firefox and WebKit, with what Debian packs. The browsers need a
 * screen to draw WebGL, so they run in Xvfb. If anything is missing, it says what and how to install it, and fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The files that are needed, with the Debian package that has each. */
const NEEDED = [
  ['/usr/bin/firefox-esr', 'firefox-esr'],
  ['/usr/bin/WebKitWebDriver', 'webkit2gtk-driver'],
  ['/usr/bin/xvfb-run', 'xvfb'],
  ['/usr/bin/xauth', 'xauth'],
  ['/usr/bin/dbus-run-session', 'dbus'],
] as const;

const missing = NEEDED.filter(([file]) => !existsSync(file));
if (missing.length > 0) {
  const packages = missing.map(([, name]) => name).join(' ');
  console.error(
    `Missing: ${missing.map(([file]) => file).join(', ')}.\n` +
      `On Debian, "apt-get install --no-install-recommends ${packages} libgl1-mesa-dri" installs them. ` +
      'Other systems cannot run these tests.',
  );
  process.exitCode = 1;
} else {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.engines.config.ts'];
  const screen = ['-a', '-s', '-screen 0 1600x1200x24', 'dbus-run-session', '--'];
  const { status } = spawnSync(
    'xvfb-run',
    [...screen, process.execPath, ...vitest, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
