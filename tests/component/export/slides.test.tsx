/** The slides that the Export dialog makes: what is in the saved file, and what cancelling does. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../src/data/load.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { SHAPES } from '../../unit/state/smallDataset.ts';
import { day, mount } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

const VIEW = '?partnership=msp&time=2024-06-30';
const TOUR = '?tour=small-tour&step=2';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Opens the dialog with the choices for slides, and returns what it saves. */
async function opened(setting: Parameters<typeof mount>[1]) {
  const files = savedFiles();
  const mounted = mount(<ExportDialog />, setting);
  await page.getByRole('radio', { name: /^(Slides|슬라이드)$/ }).click();
  return { ...mounted, files };
}

const save = () => page.getByRole('button', { name: /^(Save slides|슬라이드 저장)$/ }).click();

/** The titles of the slides in a file, in their order, and the paths of its parts. */
async function read(file: Blob) {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const paths = Object.keys(parts);
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const titles = slides.map((path) => {
    const slide = new DOMParser().parseFromString(strFromU8(parts[path] as Uint8Array), 'text/xml');
    const title = [...slide.querySelectorAll('sp')].find((shape) =>
      shape.querySelector('ph[type="title"], ph[type="ctrTitle"]'),
    );
    return title?.querySelector('txBody')?.textContent;
  });
  return { paths, titles };
}

describe('The slides', () => {
  test('of a view are a title, its map as a vector graphic and a PNG, and the sources', async () => {
    const { files } = await opened({ view: VIEW });
    const outline = page.getByRole('region', { name: 'Slides' }).getByRole('listitem');
    await expect.element(outline.nth(2)).toHaveTextContent('Sources');
    await save();
    await expect.element(page.getByText('Created lodelines-msp-2024-06-30.pptx.')).toBeVisible();
    expect(files.map(({ name, file }) => [name, file.type])).toEqual([
      ['lodelines-msp-2024-06-30.pptx', PPTX],
    ]);
    const { paths, titles } = await read(files[0]?.file as Blob);
    expect(titles).toEqual(['msp', 'msp', 'Sources']);
    const media = paths.filter((path) => path.startsWith('ppt/media/')).map((path) => path.split('.').at(-1));
    expect(media).toEqual(expect.arrayContaining(['png', 'svg']));
  });

  test('of a tour have the titles of its scenes, in the language of the view', async () => {
    const { files } = await opened({ view: `${TOUR}&lang=ko` });
    await save();
    await expect.poll(() => files).toHaveLength(1);
    expect(files[0]?.name).toBe('lodelines-tour-small-tour.pptx');
    const { titles } = await read(files[0]?.file as Blob);
    expect(titles.slice(0, 4)).toEqual([
      'A small tour의 한국어',
      'The start의 한국어',
      'In Hanoi의 한국어',
      'What is open의 한국어',
    ]);
  });

  test('have no images if their maps are shapes, and are of the view only if that is chosen', async () => {
    const { files } = await opened({ view: TOUR });
    await page.getByRole('radio', { name: 'Editable shapes' }).click();
    await page.getByRole('radio', { name: 'This view' }).click();
    await save();
    await expect.poll(() => files).toHaveLength(1);
    const { paths, titles } = await read(files[0]?.file as Blob);
    expect(titles).toHaveLength(3);
    expect(paths.filter((path) => path.endsWith('.svg'))).toEqual([]);
  });

  test('keep their choices while the image is looked at', async () => {
    await opened({ view: VIEW });
    await page.getByRole('radio', { name: 'Editable shapes' }).click();
    await page.getByRole('radio', { name: 'Image', exact: true }).click();
    await page.getByRole('radio', { name: 'Slides' }).click();
    await expect.element(page.getByRole('radio', { name: 'Editable shapes' })).toBeChecked();
  });
});

/** Shapes that come when the test says so. */
function held() {
  let arrive = () => {};
  const shapes = new Promise<typeof SHAPES>((resolve) => {
    arrive = () => resolve(SHAPES);
  });
  return { shapes: () => shapes, arrive: () => arrive() };
}

test('Cancelled slides are not saved, and the focus goes back to the button that saves', async () => {
  const { shapes, arrive } = held();
  const { files, actions } = await opened({ view: VIEW, source: { shapes } });
  await save();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByText('No file was saved.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save slides' })).toHaveFocus();
  arrive();
  // Slides that had not been cancelled would be saved first.
  actions.setTime({ mode: 'on', day: day('2024-07-01') });
  await save();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['lodelines-msp-2024-07-01.pptx']);
});

test('What cannot be loaded is said, and can be tried again', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  let online = false;
  const shapes = () =>
    online ? Promise.resolve(SHAPES) : Promise.reject(new LoadError('fetch', 'countries.json', 'offline'));
  const { files } = await opened({ view: VIEW, source: { shapes } });
  await save();
  await expect.element(page.getByText('Could not load what the file needs.')).toBeVisible();
  online = true;
  await save();
  await expect.poll(() => files).toHaveLength(1);
});

test('In a frame, whose sandbox may forbid to save, a link to the view follows with what to do', async () => {
  const host: Environment['host'] = {
    post: () => undefined,
    onMessage: () => () => undefined,
    focus: () => undefined,
  };
  await opened({ view: VIEW, environment: { host } });
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not allow downloads');
  const link = page.getByRole('textbox', { name: 'Link', exact: true }).element() as HTMLTextAreaElement;
  expect(link.value).toContain('?time=2024-06-30&party=KOR&lang=en&data=2026-11-21&partnership=msp');
});

test('The file is written in a worker', async () => {
  const answers: unknown[] = [];
  class Watched extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) => answers.push(data));
    }
  }
  vi.stubGlobal('Worker', Watched);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { files } = await opened({ view: VIEW });
  await save();
  await expect.poll(() => files).toHaveLength(1);
  expect(answers.map((bytes) => (bytes as Uint8Array).length)).toEqual([files[0]?.file.size]);
});

test('Where no worker can start, the page writes the file itself', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new DOMException('origin null', 'SecurityError');
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { files } = await opened({ view: VIEW });
  await save();
  await expect.poll(() => files).toHaveLength(1);
  expect((await read(files[0]?.file as Blob)).titles).toEqual(['msp', 'msp', 'Sources']);
});
