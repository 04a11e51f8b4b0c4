/** The file of the figures, on the page itself and in a frame, whose sandbox may forbid to save it. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DownloadCsv } from '../../../src/export/DownloadCsv.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { FIGURES } from '../../unit/state/smallDataset.ts';
import { mount } from '../mount.tsx';

const HOST: Environment['host'] = {
  post: () => undefined,
  onMessage: () => () => undefined,
  focus: () => undefined,
};

/** Presses the button, and returns the names of the files that the page hands to the browser. */
async function pressed(host: Environment['host'], language: 'en' | 'ko', button: string) {
  const files: string[] = [];
  const saving = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push(this.download);
  });
  onTestFinished(() => saving.mockRestore());
  const view = `?view=list&layer=reserves:nickel&time=2024-07-01&lang=${language}`;
  const { actions } = mount(<DownloadCsv />, { view, environment: { host } });
  actions.setFigures({ state: 'ready', figures: FIGURES });
  await page.getByRole('button', { name: button }).click();
  return files;
}

test('On a page of its own the file is saved, and nothing more is said', async () => {
  expect(await pressed(null, 'en', 'Download CSV')).toEqual(['lodelines-reserves-nickel-2024-07-01.csv']);
  expect(page.getByRole('textbox').query()).toBeNull();
});

test.for([
  ['en', 'Download CSV', 'does not allow downloads', 'Text of the CSV file'],
  ['ko', 'CSV 내려받기', '내려받기를 허용하지 않는', 'CSV 파일의 텍스트'],
] as const)(
  'In a frame the text of the file follows, to be copied if nothing was saved: %s',
  async ([language, button, words, name]) => {
    expect(await pressed(HOST, language, button)).toHaveLength(1);
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    const field = page.getByRole('textbox', { name }).element() as HTMLTextAreaElement;
    expect(field.value).toMatch(/^country,name,value,/);
  },
);

describe('the separator', () => {
  const NAME = 'lodelines-production-nickel-2026-02-04';

  /** The choice for readers of a locale, and what a press saves: the name of the file and its start. */
  function opened(language: string) {
    const blobs = vi.spyOn(URL, 'createObjectURL');
    const names: string[] = [];
    const saving = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    onTestFinished(() => {
      blobs.mockRestore();
      saving.mockRestore();
    });
    const view = '?layer=production:nickel&time=2026-02-04&lang=en';
    const { actions } = mount(<DownloadCsv />, { view, environment: { language } });
    actions.setFigures({ state: 'ready', figures: FIGURES });
    return {
      choice: page.getByRole('combobox', { name: 'Columns separated by' }),
      saved: async () => {
        await page.getByRole('button', { name: 'Download CSV' }).click();
        const [file] = blobs.mock.lastCall ?? [];
        if (!(file instanceof Blob)) throw new Error('saved: no file');
        return [names.at(-1), (await file.text()).slice(0, 13)];
      },
    };
  }

  test('is a semicolon for a reader whose locale has a decimal comma', async () => {
    const { choice, saved } = opened('de-DE');
    await expect.element(choice).toHaveValue('semicolon');
    expect(await saved()).toEqual([`${NAME}.csv`, 'country;name;']);
  });

  test('can be chosen, and says how numbers are written with it', async () => {
    const { choice, saved } = opened('en-GB');
    await expect.element(choice).toHaveValue('comma');
    expect(await saved()).toEqual([`${NAME}.csv`, 'country,name,']);
    await choice.selectOptions('tab, numbers as 1.5');
    expect(await saved()).toEqual([`${NAME}.tsv`, 'country\tname\t']);
    await choice.selectOptions('semicolon, numbers as 1,5');
    expect(await saved()).toEqual([`${NAME}.csv`, 'country;name;']);
  });
});
