/** The dialog that makes an image of the view: what it shows, saves and copies. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { besideEnvironment, memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { day, mount } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

const VIEW = '?partnership=msp&time=2024-06-30';
const preview = page.getByRole('img', { name: /^Map: / });
const textOf = (name: string) => preview.getByText(name, { exact: true });

/** Opens the dialog, and returns what it saves: the names of the files and the files. */
function opened(environment: Partial<Environment> = {}, view = VIEW) {
  const files = savedFiles();
  const mounted = mount(<ExportDialog />, { view, environment });
  return { ...mounted, files };
}

const save = () => page.getByRole('button', { name: 'Save image' }).click();
const bytesOf = async (file: Blob) => new DataView(await file.arrayBuffer());

describe('The image of a view', () => {
  test('is shown with its title, date and legend, and follows the choices', async () => {
    opened();
    await expect.element(preview).toBeVisible();
    expect(preview.element().getAttribute('viewBox')).toBe('0 0 1280 720');
    await expect.element(textOf('30 June 2024')).toBeVisible();
    await expect.element(textOf('Blocs')).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).fill('For the minister');
    await expect.element(textOf('For the minister')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Title and date' }).click();
    await expect.element(textOf('30 June 2024')).not.toBeInTheDocument();
    await page.getByRole('combobox', { name: 'Size' }).selectOptions('Square (2160×2160)');
    await expect.poll(() => preview.element().getAttribute('viewBox')).toBe('0 0 960 960');
    const ground = () => preview.element().querySelector('rect:not(defs *)')?.getAttribute('fill');
    const light = ground();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(ground).not.toBe(light);
  });

  test('is saved as PNG with exactly the pixels that were chosen', async () => {
    const { files } = opened();
    await page.getByRole('combobox', { name: 'Size' }).selectOptions('16:9 (1920×1080)');
    await save();
    await expect.poll(() => files).toHaveLength(1);
    const [{ name, file }] = files as [(typeof files)[number]];
    expect([name, file.type]).toEqual(['lodelines-msp-2024-06-30-1920x1080.png', 'image/png']);
    const bytes = await bytesOf(file);
    // Width and height are the first fields of the header of a PNG.
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1920, 1080]);
    await expect.element(page.getByText('does not allow downloads')).not.toBeInTheDocument();
  });

  test('is saved as SVG whose texts are texts', async () => {
    const { files } = opened();
    await page.getByRole('radio', { name: 'SVG' }).click();
    await save();
    await expect.poll(() => files).toHaveLength(1);
    const [{ name, file }] = files as [(typeof files)[number]];
    expect([name, file.type]).toEqual(['lodelines-msp-2024-06-30-1920x1080.svg', 'image/svg+xml']);
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.documentElement.getAttribute('width')).toBe('1920');
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['msp', '30 June 2024', 'Blocs']));
  });

  test('is in the language of the view', async () => {
    opened({}, `${VIEW}&lang=ko`);
    await expect.element(page.getByRole('dialog', { name: '내보내기' })).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^지도: / }).getByText('2024년 6월 30일', { exact: true }))
      .toBeVisible();
  });
});

describe('Copying', () => {
  const { handing } = besideEnvironment(window, document.documentElement, memoryAddress());
  const copy = () => page.getByRole('button', { name: 'Copy image' }).click();

  test('hands over a PNG, also while SVG is chosen', async () => {
    const copied: Promise<Blob>[] = [];
    const copyImage = async (image: Promise<Blob>) => {
      copied.push(image);
      await image;
    };
    opened({ handing: { ...handing, copyImage } });
    await page.getByRole('radio', { name: 'SVG' }).click();
    await copy();
    await expect.element(page.getByText('Image copied.')).toBeVisible();
    expect((await copied[0])?.type).toBe('image/png');
  });

  test('says what to do instead if the browser refuses', async () => {
    opened({ handing: { ...handing, copyImage: () => Promise.reject(new Error('refused')) } });
    await copy();
    await expect.element(page.getByText('Save it instead.')).toBeVisible();
  });
});

test('In a frame, whose sandbox may forbid to save, the image follows with what to do', async () => {
  const host: Environment['host'] = {
    post: () => undefined,
    onMessage: () => () => undefined,
    focus: () => undefined,
  };
  opened({ host });
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not allow downloads');
  const image = page
    .getByRole('img', { name: /^Map: / })
    .first()
    .element() as HTMLImageElement;
  await expect.poll(() => image.naturalWidth).toBe(1920);
  const link = page.getByRole('textbox', { name: 'Link', exact: true }).element() as HTMLTextAreaElement;
  expect(link.value).toContain('?time=2024-06-30&party=KOR&lang=en&data=2026-11-21&partnership=msp');
});

test('On a local copy the image says how to find the view on a website, and the page says why', async () => {
  opened({ address: { ...memoryAddress(VIEW), base: 'file:///home/someone/map.html' } });
  await expect.element(page.getByText('Nobody else can open its address')).toBeVisible();
  await expect.element(preview.getByText(/^To open this on a Lodelines website/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Address and QR code' }).click();
  await expect.element(page.getByText('Nobody else can open its address')).not.toBeInTheDocument();
});

test('The image of a scene has the title of the scene, while its view is unchanged', async () => {
  const { actions } = opened({}, '?tour=small-tour&step=2');
  await expect.element(textOf('In Hanoi')).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect.element(title).toHaveAttribute('placeholder', 'In Hanoi');
  actions.setDay(day('2024-01-01'));
  await expect.element(textOf('In Hanoi')).not.toBeInTheDocument();
  await expect.element(title).not.toHaveAttribute('placeholder', 'In Hanoi');
});

test('The dialog keeps its place and height, and the button that saves its place, whatever form is chosen', async () => {
  opened({}, '?tour=small-tour&step=1');
  const placeOf = (element: Element) => {
    const { x, y, height } = element.getBoundingClientRect();
    return [x, y, height].map(Math.round);
  };
  const places: unknown[] = [];
  for (const [form, button] of [
    ['Image', 'Save image'],
    ['Slides', 'Save slides'],
    ['Tour images', 'Save images'],
    ['Film', 'Save film'],
    ['Data', 'Save data'],
    ['Hand-out', 'Print or save as PDF'],
  ] as const) {
    await page.getByRole('radio', { name: form, exact: true }).click();
    const saving = page.getByRole('button', { name: button });
    await expect.element(saving).toBeVisible();
    places.push([placeOf(page.getByRole('dialog').element()), placeOf(saving.element())]);
  }
  expect(places).toEqual(places.map(() => places[0]));
});
