/** The images of a tour that the Export dialog saves. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { mount } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

/** Opens the dialog with the choices for the images of a tour, and returns what it saves. */
async function opened(view: string) {
  const files = savedFiles();
  mount(<ExportDialog />, { view });
  await page.getByRole('radio', { name: 'Tour images' }).click();
  return files;
}

const save = () => page.getByRole('button', { name: 'Save images' });

/** The parts of the saved archive. */
async function saved(files: Awaited<ReturnType<typeof opened>>) {
  await expect.poll(() => files, { timeout: 20_000 }).toHaveLength(1);
  return unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) as ArrayBuffer));
}

test('An archive has a numbered PNG of each scene in the chosen size, and a text file', async () => {
  const files = await opened('?tour=small-tour&step=2');
  await expect.element(page.getByRole('listitem').nth(2)).toHaveTextContent('What is open');
  await page.getByRole('combobox', { name: 'Size' }).selectOptions('Square (2160×2160)');
  await save().click();
  const parts = await saved(files);
  expect(files[0]?.name).toBe('lodelines-tour-small-tour-images.zip');
  expect(Object.keys(parts)).toEqual([
    '01-the-start.png',
    '02-in-hanoi.png',
    '03-what-is-open.png',
    'captions.txt',
  ]);
  const image = await createImageBitmap(new Blob([parts['02-in-hanoi.png'] as Uint8Array<ArrayBuffer>]));
  expect([image.width, image.height]).toEqual([2160, 2160]);
});

test('An SVG has the title of its scene; the text file says what each image shows', async () => {
  const files = await opened('?tour=small-tour&step=2');
  await page.getByRole('radio', { name: 'SVG' }).click();
  await save().click();
  const parts = await saved(files);
  expect(strFromU8(parts['02-in-hanoi.svg'] as Uint8Array)).toContain('>In Hanoi</text>');
  expect(strFromU8(parts['captions.txt'] as Uint8Array)).toContain(
    'Korea and Vietnam agree.\nAlt text: Map. Selected: hanoi-summit.',
  );
});

test('Without an open tour they are not offered', async () => {
  mount(<ExportDialog />, {});
  await expect.element(page.getByRole('radio', { name: 'Slides' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Tour images' })).not.toBeInTheDocument();
});
