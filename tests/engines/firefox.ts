/**
 * Firefox as Debian packs it, by WebDriver BiDi. It needs a screen (Xvfb): without one it has no WebGL 2.
 * Playwright 1.61.1, not the later one of the other tests: that one's `newContext` sends a command that Firefox 153
 * lacks (https://github.com/microsoft/playwright/issues/37666 collects the state of BiDi).
 */
import { firefox } from 'playwright-firefox';
import { type Engine, until, type Window } from './window.ts';

export const FIREFOX: Engine = {
  name: 'Firefox',
  open: async () => {
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: false,
      firefoxUserPrefs: { 'webgl.force-enabled': true, 'intl.accept_languages': 'en-GB, en' },
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      // Not emulated: Firefox would refuse the command.
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
    });
    const page = await context.newPage();
    const frame = () => {
      const [, first] = page.frames();
      if (!first) throw new Error('expected a frame in the page, got none.');
      return first;
    };
    const evaluated =
      (where: () => Pick<typeof page, 'evaluate'>): Window['evaluate'] =>
      (f, ...args) =>
        where().evaluate<ReturnType<typeof f>>(`(${String(f)})(...${JSON.stringify(args)})`);
    return {
      goTo: async (address) => {
        await page.goto(address);
      },
      // Playwright's `goBack` waits for a load, which a page from the back/forward cache does not have.
      goBack: async () => {
        const left = page.url();
        await page.evaluate(() => history.back());
        // A page is not there while it is being replaced, and then `evaluate` rejects.
        const address = () => page.evaluate(() => location.href).catch(() => left);
        await until(address, (href) => href !== left);
      },
      evaluate: evaluated(() => page),
      inFrame: evaluated(frame),
      press: async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
      },
      click: ({ x, y }) => page.mouse.click(x, y),
      drag: async (first, ...others) => {
        if (!first) return;
        await page.mouse.move(first.x, first.y);
        await page.mouse.down();
        for (const { x, y } of others) await page.mouse.move(x, y, { steps: 6 });
        await page.mouse.up();
      },
      screenshot: () => page.screenshot(),
      tabs: () => Promise.resolve(context.pages().map((each) => each.url())),
      close: () => browser.close(),
    };
  },
};
