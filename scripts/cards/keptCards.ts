/** Cards are kept by the hash of what they show, so that only those that have changed are drawn. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Card } from './cardList.ts';

/** Part of every hash. Another number draws all cards again: for changes that their SVG does not show. */
const VERSION = 1;

const INDEX = 'index.json';

/** The file of each card in the folder of kept cards, by the address of the card. */
export type KeptCards = ReadonlyMap<string, string>;

/**
 * Draws with `png` the cards that are not in `folder` yet, and deletes all others in it.
 */
export async function keepCards(
  cards: readonly Card[],
  folder: string,
  png: (svg: string) => Promise<Uint8Array>,
): Promise<KeptCards> {
  mkdirSync(folder, { recursive: true });
  const kept = new Map<string, string>();
  for (const { address, svg } of cards) {
    const text = svg();
    const file = `${createHash('sha256').update(`${VERSION} ${text}`).digest('hex').slice(0, 32)}.png`;
    kept.set(address, file);
    const full = path.join(folder, file);
    if (existsSync(full)) continue;
    writeFileSync(full, await png(text));
  }
  const current = new Set(kept.values());
  for (const file of readdirSync(folder))
    if (file.endsWith('.png') && !current.has(file)) rmSync(path.join(folder, file));
  return kept;
}

/** Writes which card is in which file, for the build. */
export function writeIndex(kept: KeptCards, folder: string): void {
  writeFileSync(path.join(folder, INDEX), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

/** Copies the cards of the index into a build. */
export function copyCards(folder: string, build: string): void {
  const kept = JSON.parse(readFileSync(path.join(folder, INDEX), 'utf8')) as Record<string, string>;
  for (const [address, file] of Object.entries(kept)) {
    const to = path.join(build, address);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(path.join(folder, file), to);
  }
}
