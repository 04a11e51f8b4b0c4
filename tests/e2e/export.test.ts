/** Images and films of a view from the built site. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWithoutMap, partsOf } from './parts.ts';
import { test } from './site.ts';

const QUERY = '?partnership=msp&time=2024-06-30';

/** Presses the button and returns the name and the bytes of the file that the browser saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

test('A view is saved as PNG of the chosen size, also where no map can be drawn', async ({ site }) => {
  const page = await openWithoutMap(site, `${QUERY}&lang=en`);
  await partsOf(page).button('Export').click();
  const { name, bytes } = await saved(page, 'Save image');
  expect(name).toBe('lodelines-msp-2024-06-30-1920x1080.png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
});

test('A view is saved as SVG in Korean, with its texts, its source and its licence', async ({ site }) => {
  const page = await openWithoutMap(site, `${QUERY}&lang=ko`);
  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'SVG' }).check();
  const { name, bytes } = await saved(page, '이미지 저장');
  expect(name).toBe('lodelines-msp-2024-06-30-1920x1080.svg');
  const svg = bytes.toString('utf8');
  for (const text of ['핵심광물안보파트너십(MSP)', '2024년 6월 30일', '다자 협력체', '라이선스 CC BY 4.0'])
    expect(svg).toContain(text);
});

test('The forms stand in two columns, and none is wider than its column', async ({ site }) => {
  const page = await openWithoutMap(site, `${QUERY}&lang=en`);
  await partsOf(page).button('Export').click();
  const group = page.getByRole('dialog').getByRole('group', { name: 'Export as' });
  await group.waitFor();
  const labels = await group.locator('label').evaluateAll((all) =>
    all.map((label) => {
      const { left, width } = label.getBoundingClientRect();
      const text = Math.max(...[...label.querySelectorAll('span')].map(({ scrollWidth }) => scrollWidth));
      return { left, fits: text <= Math.ceil(width) };
    }),
  );
  expect(labels).toHaveLength(6);
  expect(new Set(labels.map(({ left }) => left)).size).toBe(2);
  expect(labels.filter(({ fits }) => !fits)).toEqual([]);
});

test('A film is encoded and saved under the content security policy', async ({ site }) => {
  const page = await site.open('?view=list&partnership=msp&time=2024-06-01/2024-07-01&lang=en');
  await partsOf(page).button('Export').click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Film' }).check();
  await page.getByText('MP4 (H.264)').waitFor();
  const { name, bytes } = await saved(page, 'Save film');
  expect(name).toBe('lodelines-msp-2024-06-01-to-2024-07-01.mp4');
  expect(bytes.toString('latin1', 4, 12)).toBe('ftypisom');
});
