/** The worksheets of the lessons of the record, printed. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { printHandout, withoutPrintDialog } from './handout.ts';
import { goTo, openWithoutMap } from './parts.ts';
import { test } from './site.ts';

const NAMES = {
  en: { open: 'Export', form: 'Worksheet', key: 'Answer key' },
  ko: { open: '내보내기', form: '학습지', key: '답안' },
} as const;

async function openWorksheet(page: Page, language: 'en' | 'ko'): Promise<void> {
  const { open, form } = NAMES[language];
  await page.getByRole('button', { name: open, exact: true }).click();
  await page.getByRole('radio', { name: form, exact: true }).click();
  await page.getByRole('radio', { name: 'A4' }).click();
}

/** Texts in the preview of less than 11 points, outside of maps, their notes and the foot. */
function smallTexts(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: /^(Preview|미리 보기)$/ })
    .locator('[data-paper]')
    .evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [...sheet.querySelectorAll('*')]
          .filter((one) => !one.closest('svg, figcaption, footer'))
          .filter((one) =>
            [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
          )
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 14.66)
          .map(({ textContent }) => textContent),
      ),
    );
}

test.for([
  [
    'what-is-a-critical-mineral',
    'Who decides whether a mineral is on a list?',
    '어떤 광물을 목록에 넣을지는',
  ],
  [
    'msp-to-forge-through-time',
    'How many launch partners were there?',
    '출범 때 참여한 곳은 모두 몇 곳일까요?',
  ],
  ['korea-between-suppliers', 'Match the countries with their shares', '조치를 시행된 순서대로 놓으세요.'],
] as const)(
  'The worksheet of %s is two pages of A4 for pupils and one with the answers, in both languages',
  async ([lesson, english, korean], { site }) => {
    const page = await openWithoutMap(site, `?lesson=${lesson}`, { prepare: withoutPrintDialog });
    for (const [language, prompt] of [
      ['en', english],
      ['ko', korean],
    ] as const) {
      await goTo(page, `?lesson=${lesson}&lang=${language}`);
      const { key } = NAMES[language];
      await openWorksheet(page, language);
      const pupils = await printHandout(page, language);
      expect(pupils.map(({ size }) => String(size))).toEqual(['595,842', '595,842']);
      expect(await smallTexts(page)).toEqual([]);
      const text = pupils.map((one) => one.text).join(' ');
      expect(text).toContain(prompt);
      expect(text).not.toContain(key);
      await page.getByRole('checkbox', { name: key }).click();
      const all = await printHandout(page, language);
      expect(all.map((one) => one.text.includes(key))).toEqual([false, false, true]);
      await page.keyboard.press('Escape');
    }
  },
);
