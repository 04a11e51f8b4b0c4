import { expect, test } from 'vitest';
import { fileSizes, sizeTable } from '../../../scripts/sizeReport.ts';

test('Files are sorted by compressed size, whatever their uncompressed size', () => {
  const zeros = { name: 'zeros', body: Buffer.alloc(5000) };
  const text = { name: 'text', body: Buffer.from('Hanoi, Seoul, Tokyo, Washington') };
  expect(fileSizes([zeros, text]).map(({ name, raw }) => [name, raw])).toEqual([
    ['text', 31],
    ['zeros', 5000],
  ]);
});

test('The table ends with the totals, in kB of 1,000 bytes', () => {
  const table = sizeTable([
    { name: 'index.js', raw: 20_000, brotli: 8_000 },
    { name: 'index.css', raw: 1_500, brotli: 400 },
  ]);
  expect(table.split('\n')).toEqual([
    'name         raw kB  brotli kB',
    'index.js       20.0        8.0',
    'index.css       1.5        0.4',
    '2 files        21.5        8.4',
  ]);
});
