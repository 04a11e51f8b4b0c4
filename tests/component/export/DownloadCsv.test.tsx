/** The file of the figures, on the page itself and in a frame, whose sandbox may forbid to save it. */
import { expect, onTestFinished, test, vi } from 'vitest';
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
