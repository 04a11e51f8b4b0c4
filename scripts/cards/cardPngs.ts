/** Cards as PNG, drawn by the browser of this machine. It asks nothing of a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { withFewerColours } from '../fewerColours.ts';
import { findBrowser, whyNoBrowser } from '../findBrowser.ts';
import { hasMesa, launchOptions } from '../launchOptions.ts';
import { CARD } from './card.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const FONTS = path.join(ROOT, 'src/ui/shell');
const PACKAGES = path.join(ROOT, 'node_modules');

/** Services fetch larger images late or not at all. */
const MOST_BYTES = 120_000;

/** Draws cards, one after the other. */
export interface CardPainter {
  /** The PNG of an SVG that has the size of a card, with at most 256 colours. */
  readonly png: (svg: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Opens the browser, with the fonts of the page. Throws if this machine has no browser. */
export async function openPainter(): Promise<CardPainter> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(whyNoBrowser(process.env));
  const browser = await chromium.launch({ ...launchOptions({ mesa: hasMesa() }), executablePath });
  const page = await browser.newPage({ viewport: CARD });
  await page.setContent(
    `<!doctype html><style>${fontFaces()} body { margin: 0 } svg { display: block }</style>`,
  );
  await page.evaluate(() => Promise.all(Array.from(document.fonts, (face) => face.load())));
  return {
    png: async (svg) => {
      await page.evaluate((text) => {
        document.body.innerHTML = text;
      }, svg);
      return smallEnough(await page.screenshot());
    },
    close: () => browser.close(),
  };
}

/** A picture with as many colours as its size allows. */
function smallEnough(png: Uint8Array): Buffer {
  for (const most of [256, 64]) {
    const small = withFewerColours(png, most);
    if (small.length <= MOST_BYTES) return small;
  }
  return withFewerColours(png, 32);
}

/** The fonts of the page as rules that contain them. Fonts of the machine are left out: they differ. */
function fontFaces(): string {
  return readFileSync(path.join(FONTS, 'fonts.css'), 'utf8')
    .replace(/local\([^)]*\),?/g, '')
    .replace(/url\('([^'?]+)[^']*'\)/g, (_, file: string) => {
      const font = readFileSync(path.join(file.startsWith('.') ? FONTS : PACKAGES, file));
      return `url('data:font/woff2;base64,${font.toString('base64')}')`;
    });
}
