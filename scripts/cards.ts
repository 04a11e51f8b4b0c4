/**
 * `npm run build:cards`: builds the site with a preview card for the site, each partnership, country and tour. The cards are
 * drawn by this machine's browser and kept in `.cards/`, so that the next run draws only those that have changed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cardsOf } from './cards/cardList.ts';
import { openPainter } from './cards/cardPngs.ts';
import { keepCards, writeIndex } from './cards/keptCards.ts';
import { makeFonts } from './fontPlugin.ts';
import { readPagesRecord } from './pages/recordPages.tsx';
import { readRecord } from './readRecord.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, '.cards');

await makeFonts();
const cards = cardsOf(await readPagesRecord(null), readRecord().record.shapes);
const painter = await openPainter();
let drawn = 0;
const kept = await keepCards(cards, FOLDER, (svg) => {
  drawn++;
  if (drawn % 50 === 0) console.log(`Cards: ${drawn} drawn.`);
  return painter.png(svg);
});
await painter.close();
writeIndex(kept, FOLDER);
console.log(`Cards: ${kept.size}, of which ${drawn} are new.`);

// `run.mjs` sets NODE_ENV for its own script.
const { NODE_ENV: _, ...env } = process.env;
const build = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
  stdio: 'inherit',
  env: { ...env, LODELINES_CARDS: FOLDER },
});
process.exitCode = build.status ?? 1;
