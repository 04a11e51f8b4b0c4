import { expect, test } from 'vitest';
import { firstChunk } from '../../../scripts/firstChunk.ts';

/** Who imports whom without being lazy: `main` is the page; a dialog, which is lazy, and the page share `date`. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  main: [],
  app: ['main'],
  date: ['app', 'dialog', 'time'],
  time: ['date'],
  dialog: [],
  list: ['dialog'],
};

const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id === 'main', importers } : null;
  },
};

test('what the page needs first is one chunk, though a dialog uses some of it', () => {
  expect(Object.keys(IMPORTERS).filter((id) => firstChunk(id, graph) === 'page')).toEqual([
    'main',
    'app',
    'date',
    'time',
  ]);
});

test('what only a dialog needs is left to it, and so is what is not known', () => {
  expect(['dialog', 'list', 'elsewhere'].map((id) => firstChunk(id, graph))).toEqual([null, null, null]);
});
