/** The offline files that the Export dialog saves: what it opens with, and where its text comes from. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openingBlock, readOpening } from '../../../src/data/opening.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { hostExport } from '../../../src/export/hostExport.ts';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { mount } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

const SITE = 'https://maps.example/lodelines/';
const FILE = `<!doctype html>${openingBlock({})}<script type="module">code</script>`;

/** Answers requests with this text; returns their addresses. */
function answered(text: string, status = 200): readonly string[] {
  const asked: string[] = [];
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address as string);
    return Promise.resolve(new Response(text, { status }));
  });
  onTestFinished(() => fetched.mockRestore());
  return asked;
}

/** Opens the dialog with the choices for offline files, and returns what it saves. */
async function opened(view: string, environment: Parameters<typeof mount>[1] = {}) {
  const files = savedFiles();
  const mounted = mount(<ExportDialog />, {
    view,
    environment: { address: memoryAddress(view, `${SITE}?x=1`), ...environment.environment },
  });
  await page.getByRole('radio', { name: /^(Offline file|오프라인 파일)$/ }).click();
  return { ...mounted, files };
}

const save = () => page.getByRole('button', { name: /^(Save file|파일 저장)$/ }).click();

async function openingIn(file: Blob | undefined) {
  const text = (await file?.text()) ?? '';
  return readOpening(/id="opening">([^<]*)</.exec(text)?.[1] ?? 'no block');
}

describe('An offline file', () => {
  test('is that of the site, which is fetched when it is saved, and opens the view', async () => {
    const asked = answered(FILE);
    const { files } = await opened('?partnership=msp&time=2024-06-30');
    await expect.element(page.getByText('msp, 30 June 2024')).toBeVisible();
    expect(asked).toEqual([]);
    await save();
    await expect.element(page.getByText('Created lodelines-msp-2024-06-30.html.')).toBeVisible();
    expect(asked).toEqual([`${SITE}offline/lodelines-offline.html`]);
    expect(files.map(({ name, file }) => [name, file.type])).toEqual([
      ['lodelines-msp-2024-06-30.html', 'text/html'],
    ]);
    expect(await openingIn(files[0]?.file)).toEqual({
      site: SITE,
      query: '?time=2024-06-30&party=KOR&lang=en&partnership=msp',
    });
  });

  test('opens the tour in Korean, or only the view if that is chosen', async () => {
    answered(FILE);
    const { files } = await opened('?tour=small-tour&step=2&lang=ko');
    await expect.element(page.getByText('A small tour의 한국어, 장면 3개')).toBeVisible();
    await save();
    await expect.poll(() => files).toHaveLength(1);
    expect(files[0]?.name).toBe('lodelines-tour-small-tour.html');
    expect((await openingIn(files[0]?.file)).query).toBe('?tour=small-tour&lang=ko');
    await page.getByRole('radio', { name: '이 화면' }).click();
    await save();
    await expect.poll(() => files).toHaveLength(2);
    expect((await openingIn(files[1]?.file)).query).toContain('event=hanoi-summit');
  });

  test('is saved again from itself, without a request, and keeps its site', async () => {
    const asked = answered(FILE);
    const html = `<!doctype html>${openingBlock({ site: SITE, query: '?lang=ko' })}`;
    const environment = { file: { site: SITE, html: () => html } };
    const { files } = await opened('?partnership=msp', { environment });
    await save();
    await expect.poll(() => files).toHaveLength(1);
    expect(asked).toEqual([]);
    const { site, query } = await openingIn(files[0]?.file);
    expect([site, query]).toEqual([SITE, '?time=2026-02-04&party=KOR&lang=en&partnership=msp']);
  });

  test.for([
    ['is not there', '', 404],
    ['is another page', '<!doctype html><title>Home</title>', 200],
  ] as const)('of a site whose file %s is not saved, and the dialog says so', async ([, text, status]) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    onTestFinished(() => reported.mockRestore());
    answered(text, status);
    const { files } = await opened('?partnership=msp');
    await save();
    await expect.element(page.getByText('Could not load what the file needs.')).toBeVisible();
    expect(files).toEqual([]);
  });

  test('of a local copy knows no site, which the dialog says', async () => {
    await opened('?partnership=msp', {
      environment: { address: memoryAddress('', 'http://127.0.0.1:4173/') },
    });
    await expect.element(page.getByText('the file will contain no website address')).toBeVisible();
  });

  test('is handed to a page around the map that asks for it', async () => {
    answered(FILE);
    const { lodelines } = await opened('?partnership=msp');
    const made = await hostExport(lodelines, { form: 'offline' });
    expect('name' in made && made.name).toMatch(/^lodelines-msp-.*\.html$/);
    expect(await hostExport(lodelines, { form: 'offline', notes: 'some', content: 1 })).toEqual({
      unread: 'content, notes',
    });
  });
});
