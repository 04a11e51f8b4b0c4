/** The form of the Export dialog for a school's system. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unzipSync } from 'fflate';
import { openingBlock, readOpening } from '../../../src/data/opening.ts';
import { readTourFragment } from '../../../src/domain/ownTour/fragment.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { EXTENSIONS } from '../../../src/extensions.ts';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { ExtensionsContext } from '../../../src/ui/extensions.ts';
import { savedFiles } from '../export/savedFiles.ts';
import { OWN_LESSON } from '../../unit/state/smallLesson.ts';
import { mount } from '../mount.tsx';

const SITE = 'https://maps.example/lodelines/';
const LESSON = '?lesson=small-lesson&step=2';
const form = page.getByRole('radio', { name: 'School system' });

function opened(view: string, base = SITE) {
  const files = savedFiles();
  mount(
    <ExtensionsContext value={EXTENSIONS}>
      <ExportDialog />
    </ExtensionsContext>,
    { view, environment: { address: memoryAddress(view, base) } },
  );
  return files;
}

/** Answers requests with the offline file; returns their addresses. */
function fetches(): readonly string[] {
  const asked: string[] = [];
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address as string);
    return Promise.resolve(new Response(`<!doctype html>${openingBlock({})}`));
  });
  onTestFinished(() => fetched.mockRestore());
  return asked;
}

const save = () => page.getByRole('button', { name: 'Save file' }).click();

test('It is offered for a lesson, and neither for a view nor for a tour', async () => {
  opened('?tour=small-tour');
  await expect.element(page.getByRole('radio', { name: 'Offline file' })).toBeVisible();
  await expect.element(form).not.toBeInTheDocument();
});

describe('A lesson', () => {
  test('is saved as a package in the language that is chosen', async () => {
    const asked = fetches();
    const files = opened(LESSON);
    await form.click();
    await page.getByRole('radio', { name: '한국어' }).click();
    await save();
    await expect.poll(() => files.map(({ name }) => name)).toEqual(['lodelines-small-lesson-scorm-ko.zip']);
    expect(asked).toEqual([`${SITE}offline/lodelines-offline.html`]);
    const packed = unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) ?? []));
    expect(new TextDecoder().decode(packed['index.html'])).toContain(
      `{"site":"${SITE}","query":"?lesson=small-lesson&lang=ko","scorm":true}`,
    );
  });

  test('is saved as a cartridge of links and as a file of its questions without a request', async () => {
    const asked = fetches();
    const files = opened(LESSON);
    await form.click();
    const format = page.getByRole('combobox', { name: 'File' });
    await format.selectOptions('Common Cartridge 1.1');
    await save();
    await format.selectOptions('Questions (GIFT)');
    await save();
    await expect
      .poll(() => files.map(({ name, file }) => [name, file.type]))
      .toEqual([
        ['lodelines-small-lesson-en.imscc', 'application/zip'],
        ['lodelines-small-lesson-gift-en.txt', 'text/plain'],
      ]);
    expect(asked).toEqual([]);
  });

  test('has links to its start, its open scene and Google Classroom', async () => {
    opened(LESSON);
    await form.click();
    const field = (name: string) => page.getByRole('textbox', { name });
    await expect.element(field('Link to the lesson')).toHaveValue(`${SITE}?lesson=small-lesson&lang=en`);
    await expect.element(field('Link to scene 2')).toHaveValue(`${SITE}?lesson=small-lesson&step=2&lang=en`);
    const link = page.getByRole('link', { name: 'Share to Google Classroom' }).element() as HTMLAnchorElement;
    expect([link.origin, link.target, link.rel]).toEqual([
      'https://classroom.google.com',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  test('has no links and no cartridge in a local copy, which says so', async () => {
    const files = opened(LESSON, 'http://localhost:4173/');
    await form.click();
    await expect.element(page.getByText('no links that others could open')).toBeVisible();
    await page.getByRole('combobox', { name: 'File' }).selectOptions('Common Cartridge 1.1');
    await expect
      .element(page.getByRole('button', { name: 'Save file' }))
      .toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Save file' }).click({ force: true });
    await expect.element(page.getByRole('link')).not.toBeInTheDocument();
    expect(files).toEqual([]);
  });
});

describe("A reader's own lesson", () => {
  /** Opens the form for it. `words` makes it longer. */
  const openOwn = async (words = '') => {
    const files = savedFiles();
    const lesson = { ...OWN_LESSON, summary: { en: words } };
    const { actions } = mount(
      <ExtensionsContext value={EXTENSIONS}>
        <ExportDialog />
      </ExtensionsContext>,
      { view: '?lesson=small-lesson', environment: { address: memoryAddress('', SITE) } },
    );
    actions.showTour(lesson);
    await form.click();
    return files;
  };
  const link = page.getByRole('textbox', { name: 'Link to the lesson' });
  const packed = async (files: readonly { readonly file: Blob }[]) => {
    const bytes = new Uint8Array((await files.at(-1)?.file.arrayBuffer()) ?? []);
    const html = new TextDecoder().decode(unzipSync(bytes)['index.html']);
    return readOpening(/id="opening">([^<]*)/.exec(html)?.[1] ?? '');
  };

  test('is inside its package, with the notes for the teacher if they are asked for', async () => {
    fetches();
    const files = await openOwn();
    await save();
    await expect.poll(() => files.map(({ name }) => name)).toEqual(['lodelines-my-lesson-scorm-en.zip']);
    const { query, fragment, scorm } = await packed(files);
    expect([query, scorm]).toEqual(['?lesson=own&lang=en', true]);
    const { tour } = await readTourFragment(fragment ?? '');
    expect([tour?.title.en, tour?.scenes[0]?.questions?.length]).toEqual(['My lesson', 3]);
    expect(tour?.scenes[0]?.notes).toEqual({});
    await page.getByRole('checkbox', { name: 'With the notes for the teacher' }).click();
    await save();
    await expect.poll(() => files.length).toBe(2);
    const noted = await readTourFragment((await packed(files)).fragment ?? '');
    expect(noted.tour?.scenes[0]?.notes).toEqual({ en: 'A note of mine.' });
  });

  test('is in its links', async () => {
    await openOwn();
    await expect.element(link).toBeVisible();
    const { search, hash } = new URL((link.element() as HTMLTextAreaElement).value);
    expect(search).toBe('?lesson=own&lang=en&data=2026-11-21');
    const { tour } = await readTourFragment(hash);
    expect(tour?.scenes[0]?.questions?.map(({ id }) => id)).toEqual(['one', 'date', 'text']);
    await expect.element(page.getByText('Everything is in the link itself')).toBeVisible();
  });

  test('that is too long for links has none and no cartridge, which is said', async () => {
    const words = Array.from({ length: 4000 }, (_, i) => (i * 7919).toString(36)).join('');
    await openOwn(words);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/^Too long for a link: \d+,\d+ characters/);
    expect(link.elements()).toEqual([]);
    await page.getByRole('combobox', { name: 'File' }).selectOptions('Common Cartridge 1.1');
    await expect.element(page.getByText('this lesson is too long for a link.')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Save file' }))
      .toHaveAttribute('aria-disabled', 'true');
  });
});
