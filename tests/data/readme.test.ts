/** What the README says of the record and of the files of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { englishDay } from '../../src/i18n/dates.ts';
import { DATASET } from './dataset.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const { partnerships, events, sources } = readRecord().record.files;

test('The README has the totals of the record, in both languages', () => {
  const number = (value: number) => value.toLocaleString('en');
  expect(README).toContain(`${number(partnerships.length)} partnerships and national measures`);
  expect(README).toContain(`${number(events.length)} dated events and ${number(sources.length)} sources`);
  expect(README).toContain(`파트너십과 개별국 조치 ${partnerships.length}건`);
});

test('The README has the first year and the latest day of the data', () => {
  const first = [...events].map(({ date }) => date.replace('[', '').slice(0, 4)).sort()[0];
  expect(README).toContain(`The data covers ${first} to ${englishDay(DATASET.reachesTo)},`);
});

test('Most partnerships are not binding, as the README says', () => {
  const notBinding = partnerships.filter(({ binding }) => binding === 'non-binding');
  expect(README).toContain('(most are not)');
  expect(notBinding.length / partnerships.length).toBeGreaterThan(0.5);
});

test('The README tells how to test the project with one command', () => {
  expect(README).toContain('\n```sh\nnpm ci && npm test\n```\n');
});

test('Every link of the documents to a file or heading of the project leads there', () => {
  const documents = [
    ...readdirSync(ROOT),
    ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
    'data/README.md',
    'data/figures/README.md',
  ].filter((name) => name.endsWith('.md'));
  const links = documents.flatMap((document) => {
    const text = readFileSync(path.join(ROOT, document), 'utf8');
    return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
      ([, file = '', heading]) => ({
        document,
        file: file === '' ? document : path.join(path.dirname(document), file),
        heading,
      }),
    );
  });
  expect(links.length).toBeGreaterThan(30);
  const broken = links.filter(
    ({ file, heading }) =>
      !existsSync(path.join(ROOT, file)) || (heading !== undefined && !headingsOf(file).includes(heading)),
  );
  expect(broken).toEqual([]);
});

/** The anchors that GitHub gives the headings of a document. */
function headingsOf(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
