/** The films that the Export dialog makes: what is in the saved file, and what there is where none can be made. */
import { strFromU8, unzipSync } from 'fflate';
import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DARK, LIGHT } from '../../../src/cartography/palette.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { SHAPES } from '../../unit/state/smallDataset.ts';
import { mount } from '../mount.tsx';
import { type SavedFile, savedFiles } from './savedFiles.ts';

const VIEW = '?partnership=msp&time=2023-06-01/2023-07-01&theme=light';
const TOUR = '?tour=small-tour&step=2';

/** Opens the dialog with the choices for films, and returns what it saves. */
async function opened(setting: Parameters<typeof mount>[1]) {
  const files = savedFiles();
  const mounted = mount(<ExportDialog />, setting);
  await page.getByRole('radio', { name: /^(Film|동영상)$/ }).click();
  return { ...mounted, files };
}

const estimate = (text: RegExp) => expect.element(page.getByText(text)).toBeVisible();

async function save() {
  const button = page.getByRole('button', { name: /^(Save film|동영상 저장)$/ });
  await expect.element(button).toHaveAttribute('aria-disabled', 'false');
  await button.click();
}

/** What a player finds in a film, and the colours of a point in its sea at some seconds. */
async function read(file: Blob, seconds: readonly number[] = []) {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('read: expected a film, got none.');
  const sink = new CanvasSink(track);
  const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
  const colours: number[][] = [];
  for (const second of seconds) {
    const found = await sink.getCanvas(second);
    const context = found?.canvas.getContext('2d') as CanvasRenderingContext2D;
    colours.push(
      [...context.getImageData(Math.round(width / 2), Math.round(0.6 * height), 1, 1).data].slice(0, 3),
    );
  }
  const { packetCount } = await track.computePacketStats();
  const { title, comment } = await input.getMetadataTags();
  const [codec, duration] = [await track.getCodec(), await track.computeDuration()];
  return { codec, size: [width, height], duration, packetCount, title, comment, colours };
}

/** Whether a colour is that of a role, but for what the codec changes. */
const isNear = (colour: readonly number[] = [], role: string) =>
  colour.every((value, i) => Math.abs(value - parseInt(role.slice(1 + 2 * i, 3 + 2 * i), 16)) <= 6);

describe('A film', () => {
  test('of a span has its length, its size, few frames, a title and its sources, and ends with a card', async () => {
    const { files } = await opened({ view: VIEW });
    await estimate(/^Length 9 s, about [\d.]+ MB, MP4 \(H\.264\)\.$/);
    await save();
    await expect.poll(() => files, { timeout: 20_000 }).toHaveLength(1);
    expect(files[0]?.name).toBe('lodelines-msp-2023-06-01-to-2023-07-01.mp4');
    const film = await read(files[0]?.file as Blob, [2, 8.9]);
    expect(film).toMatchObject({ codec: 'avc', size: [1280, 720], title: 'msp' });
    expect(film.duration).toBeCloseTo(9.23, 1);
    // 277 at 30 a second, of which the still ones stay for up to a second.
    expect(film.packetCount).toBe(17);
    expect(film.comment).toContain('licence CC BY 4.0');
    expect(film.colours.map((colour, i) => isNear(colour, [LIGHT.sea, LIGHT.surface][i] ?? ''))).toEqual([
      true,
      true,
    ]);
  });

  test('of a tour can be square and dark, with its captions in a file beside it', async () => {
    const { files } = await opened({ view: `${TOUR}&lang=ko` });
    await page.getByRole('combobox', { name: '크기' }).selectOptions('정사각형(1080×1080)');
    await page.getByRole('radio', { name: '파일로' }).click();
    await page.getByRole('radio', { name: '어둡게' }).click();
    await save();
    await expect.poll(() => files, { timeout: 60_000 }).toHaveLength(1);
    expect(files[0]?.name).toBe('lodelines-tour-small-tour.zip');
    const parts = unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) as ArrayBuffer));
    expect(Object.keys(parts)).toEqual(['lodelines-tour-small-tour.mp4', 'lodelines-tour-small-tour.vtt']);
    const film = await read(
      new Blob([parts['lodelines-tour-small-tour.mp4'] as Uint8Array<ArrayBuffer>]),
      [3],
    );
    expect(film.size).toEqual([1080, 1080]);
    expect(isNear(film.colours[0], DARK.sea)).toBe(true);
    expect(strFromU8(parts['lodelines-tour-small-tour.vtt'] as Uint8Array)).toMatch(
      /^WEBVTT\n\n00:00:00\.000 --> 00:00:\d\d\.\d{3}\nThe start의 한국어\nThe MSP starts\.의 한국어\n/,
    );
  });

  test('can be a GIF of at most ten seconds, whose frames have only what differs', async () => {
    const { files } = await opened({ view: VIEW });
    await page.getByRole('radio', { name: 'GIF' }).click();
    await estimate(/^Length 6 s, about [\d.]+ MB, GIF\.$/);
    await save();
    await expect.poll(() => files, { timeout: 20_000 }).toHaveLength(1);
    const { name, file } = files[0] as SavedFile;
    expect([name, file.type]).toEqual(['lodelines-msp-2023-06-01-to-2023-07-01.gif', 'image/gif']);
    const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/gif' });
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    const { frameCount = 0 } = decoder.tracks.selectedTrack ?? {};
    expect(frameCount).toBe(6);
    const { image } = await decoder.decode({ frameIndex: frameCount - 1 });
    const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    expect([canvas.width, canvas.height]).toEqual([800, 450]);
    expect(isNear([...context.getImageData(400, 315, 1, 1).data].slice(0, 3), LIGHT.surface)).toBe(true);
    image.close();
  });

  test('can be looked at before it is made', async () => {
    await opened({ view: VIEW });
    const image = page.getByRole('region', { name: 'Film' }).getByRole('img');
    await expect.element(image).toHaveAccessibleName('Map: msp, 1 June 2023 to 1 June 2023');
    await page.getByRole('slider', { name: 'Preview' }).fill('4');
    await expect.element(image).toHaveAccessibleName('Map: msp, 1 June 2023 to 1 July 2023');
    await page.getByRole('slider', { name: 'Preview' }).fill('9');
    await expect.element(image).toHaveTextContent('Based on');
  });
});

test('A film has the days that are typed, and says which it cannot have', async () => {
  await opened({ view: VIEW });
  const end = page.getByRole('textbox', { name: 'End date' });
  await end.fill('May 2023');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Choose a date from 2 June 2023');
  await end.fill('July 2024');
  await userEvent.keyboard('{Enter}');
  await expect.element(end).toHaveValue('31 July 2024');
  await estimate(/^Length 1\d s/);
});

test('A cancelled film is not saved', async () => {
  const { shapes, arrive } = held();
  const { files } = await opened({ view: VIEW, source: { shapes } });
  await save();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByText('No file was saved.')).toBeVisible();
  arrive();
  // A film that had not been cancelled would be saved first.
  await page.getByRole('radio', { name: 'None' }).click();
  await save();
  await expect.poll(() => files, { timeout: 20_000 }).toHaveLength(1);
});

test('A browser that cannot encode films says so and names another form', async () => {
  vi.stubGlobal('VideoEncoder', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  await opened({ view: VIEW });
  await estimate(/^This browser cannot make films of this size\..*“Tour images”/);
  await expect
    .element(page.getByRole('button', { name: 'Save film' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('Where H.264 cannot be encoded, the film has the next codec that can', async () => {
  const supported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
  const asked = vi
    .spyOn(VideoEncoder, 'isConfigSupported')
    .mockImplementation((config) =>
      config.codec.startsWith('avc') || config.codec.startsWith('av01')
        ? Promise.resolve({ supported: false })
        : supported(config),
    );
  onTestFinished(() => asked.mockRestore());
  const { files } = await opened({ view: VIEW });
  await estimate(/MP4 \(VP9\)\.$/);
  await save();
  await expect.poll(() => files, { timeout: 30_000 }).toHaveLength(1);
  expect((await read(files[0]?.file as Blob)).codec).toBe('vp9');
});

/** Shapes that come when the test says so. */
function held() {
  let arrive = () => {};
  const shapes = new Promise<typeof SHAPES>((resolve) => {
    arrive = () => resolve(SHAPES);
  });
  return { shapes: () => shapes, arrive: () => arrive() };
}
