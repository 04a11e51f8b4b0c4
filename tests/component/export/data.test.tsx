/** The data that the Export dialog makes: what it shows first, and what is in the saved file. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../src/data/load.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { hostExport } from '../../../src/export/hostExport.ts';
import { mount, scene } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

const VIEW = '?partnership=msp&time=2024-06-30';

/** Opens the dialog with the choices for data, and returns what it saves. */
async function opened(setting: Parameters<typeof mount>[1]) {
  const files = savedFiles();
  const mounted = mount(<ExportDialog />, setting);
  await page.getByRole('radio', { name: /^(Data|데이터)$/ }).click();
  return { ...mounted, files };
}

const save = () => page.getByRole('button', { name: /^(Save data|데이터 저장)$/ }).click();
const choose = (format: string) =>
  page.getByRole('combobox', { name: /^(Format|형식)$/ }).selectOptions(format);

test('The tables are shown with their numbers of rows and their first rows, and saved as a workbook', async () => {
  const { files } = await opened({ view: VIEW });
  await expect.element(page.getByRole('radio', { name: 'Members 3' })).toBeVisible();
  await page.getByRole('radio', { name: 'Members 3' }).click();
  const rows = page.getByRole('region', { name: 'First rows: members' }).getByRole('row');
  await expect.element(rows.nth(1)).toHaveTextContent('mspmsp');
  await save();
  await expect.element(page.getByText('Created lodelines-msp-2024-06-30.xlsx.')).toBeVisible();
  const parts = unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) as ArrayBuffer));
  const sheet = new DOMParser().parseFromString(
    strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array),
    'text/xml',
  );
  expect(sheet.querySelector('sheetData')?.textContent).toContain('30 June 2024');
});

test('All data are those of all dates, in the language of the view', async () => {
  const { files } = await opened({ view: `${VIEW}&lang=ko` });
  await page.getByRole('radio', { name: '전체 데이터' }).click();
  await choose('항목(JSON)');
  await expect
    .element(page.getByRole('region', { name: '첫 부분' }))
    .toHaveTextContent('"content": "everything"');
  await save();
  await expect.poll(() => files).toHaveLength(1);
  expect(files[0]?.name).toBe('lodelines-everything-2026-11-21.json');
  const json = JSON.parse((await files[0]?.file.text()) as string) as { title: string; events: object };
  expect(json.title).toBe('핵심광물 파트너십 전체 데이터');
  expect(Object.keys(json.events)).toHaveLength(8);
});

test('Of a tour they are what its scenes show', async () => {
  const { files } = await opened({ view: '?tour=small-tour&step=2' });
  await choose('Sources (BibTeX)');
  await expect.element(page.getByRole('radio', { name: 'Whole tour' })).toBeChecked();
  await save();
  await expect.poll(() => files).toHaveLength(1);
  expect(files[0]?.name).toBe('lodelines-tour-small-tour-sources.bib');
  expect(await files[0]?.file.text()).toContain('{{A small tour}}');
});

test('A choice of separators is there for CSV only', async () => {
  const { files } = await opened({ view: VIEW });
  const separator = page.getByRole('combobox', { name: 'Columns separated by' });
  await expect.element(separator).not.toBeInTheDocument();
  await choose('Tables (CSV)');
  await separator.selectOptions('tab');
  await save();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['lodelines-msp-2024-06-30-csv.zip']);
  const inside = Object.keys(unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) as ArrayBuffer)));
  expect(inside).toContain('lodelines-msp-2024-06-30/csv/members.tsv');
});

test('What cannot be loaded is said, and can be tried again', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  let online = false;
  const figures = () => Promise.reject(new LoadError('fetch', 'figures.json', 'offline'));
  const { source } = mount(<p />, {});
  await opened({ view: VIEW, source: { figures: () => (online ? source.figures() : figures()) } });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Check your connection and try again.');
  online = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('radio', { name: 'Members 3' })).toBeVisible();
});

test('Where no worker can start, the page writes the file itself', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new DOMException('origin null', 'SecurityError');
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { files } = await opened({ view: VIEW });
  await choose('Map data (GeoJSON)');
  await save();
  await expect.poll(() => files.map(({ file }) => file.type)).toEqual(['application/geo+json']);
});

test('A page around the map gets data by message, and hears which fields are not known', async () => {
  const { lodelines } = scene({ view: VIEW });
  const answer = await hostExport(lodelines, { form: 'data', content: 'view', format: 'ris' });
  if ('unread' in answer) throw new Error(answer.unread);
  expect(answer.name).toBe('lodelines-msp-2024-06-30-sources.ris');
  expect(await answer.file.text()).toMatch(/^TY {2}- ELEC\r\nAU {2}- Lodelines contributors\r\n/);
  const refused = { form: 'data', content: 'all', format: 'pdf', separator: 'pipe' };
  expect(await hostExport(lodelines, refused)).toEqual({ unread: 'content, format, separator' });
});
