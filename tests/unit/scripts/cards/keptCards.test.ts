/** Preview cards on disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCards, keepCards, writeIndex } from '../../../../scripts/cards/keptCards.ts';

let folder = '';
let drawn: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cards-'));
  drawn = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const png = (svg: string) => {
  drawn.push(svg);
  return Promise.resolve(Buffer.from(`png of ${svg}`));
};
const card = (address: string, svg: string) => ({ address, svg: () => svg });
const pngsIn = () => readdirSync(folder).filter((file) => file.endsWith('.png'));

test('A second run draws only the cards that show something else, and deletes those that nothing shows', async () => {
  await keepCards([card('cards/en/a.png', 'a'), card('cards/en/b.png', 'b')], folder, png);
  expect(drawn).toEqual(['a', 'b']);
  const kept = await keepCards([card('cards/en/a.png', 'a'), card('cards/en/b.png', 'c')], folder, png);
  expect(drawn).toEqual(['a', 'b', 'c']);
  expect(pngsIn().sort()).toEqual([...kept.values()].sort());
});

test('Cards that show the same are one file, and the build has each under its own address', async () => {
  writeIndex(
    await keepCards([card('cards/en/a.png', 'a'), card('cards/ko/x/b.png', 'a')], folder, png),
    folder,
  );
  expect(drawn).toEqual(['a']);
  expect(pngsIn()).toHaveLength(1);
  const build = path.join(folder, 'dist');
  copyCards(folder, build);
  expect(readFileSync(path.join(build, 'cards/en/a.png'), 'utf8')).toBe('png of a');
  expect(readFileSync(path.join(build, 'cards/ko/x/b.png'), 'utf8')).toBe('png of a');
});
