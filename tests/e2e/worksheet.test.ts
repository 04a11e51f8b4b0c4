/** The worksheets of the lessons of the record, on sheets and on paper. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { printHandout, withoutPrintDialog } from './handout.ts';
import { inOnePage } from './onePage.ts';
import { eventually } from './parts.ts';

const test = inOnePage({ prepare: withoutPrintDialog });

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

/** A sheet of the preview. */
interface Sheet {
  readonly text: string;
  /** Width and height in CSS pixels: A4 has 794 by 1123. */
  readonly size: readonly [number, number];
  /** By how many pixels the content is higher than its place. */
  readonly over: number;
  /** Texts of less than 11 points, outside of maps, their notes and the foot. */
  readonly small: readonly string[];
}

/** The sheets of the preview. */
function sheetsOf(page: Page): Promise<Sheet[]> {
  return page
    .getByRole('region', { name: /^(Preview|미리 보기)$/ })
    .locator('[data-paper]')
    .evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const { scrollHeight, clientHeight } = sheet.firstElementChild ?? sheet;
        const small = [...sheet.querySelectorAll('*')]
          .filter((one) => !one.closest('svg, figcaption, footer'))
          .filter((one) =>
            [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
          )
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 14.66);
        return {
          text: sheet.textContent,
          size: [(sheet as HTMLElement).offsetWidth, (sheet as HTMLElement).offsetHeight] as const,
          over: scrollHeight - clientHeight,
          small: small.map(({ textContent }) => textContent),
        };
      }),
    );
}

const A4 = { size: [794, 1123], over: 0 };

// Paper takes long: each sheet of the preview is a page of it, so one language of each lesson is printed.
test.for([
  {
    lesson: 'what-is-a-critical-mineral',
    prompts: { en: 'Who decides whether a mineral is on a list?', ko: '어떤 광물을 목록에 넣을지는' },
    printed: 'en',
  },
  {
    lesson: 'msp-to-forge-through-time',
    prompts: { en: 'How many launch partners were there?', ko: '출범 때 참여한 곳은 모두 몇 곳일까요?' },
    printed: 'ko',
  },
  {
    lesson: 'korea-between-suppliers',
    prompts: { en: 'Match the countries with their shares', ko: '조치를 시행된 순서대로 놓으세요.' },
    printed: 'en',
  },
] as const)(
  'The worksheet of $lesson is two pages of A4 for pupils and one with the answers, in both languages',
  async ({ lesson, prompts, printed }, { show }) => {
    for (const language of ['en', 'ko'] as const) {
      const page = await show(`?lesson=${lesson}&lang=${language}`);
      const { key } = NAMES[language];
      await openWorksheet(page, language);
      await eventually(() => sheetsOf(page)).toMatchObject([A4, A4]);
      const pupils = await sheetsOf(page);
      expect(pupils.flatMap(({ small }) => small)).toEqual([]);
      const text = pupils.map((one) => one.text).join(' ');
      expect(text).toContain(prompts[language]);
      expect(text).not.toContain(key);
      await page.getByRole('checkbox', { name: key }).click();
      await eventually(() => sheetsOf(page)).toMatchObject([A4, A4, A4]);
      const keys = (all: readonly { readonly text: string }[]) => all.map((one) => one.text.includes(key));
      expect(keys(await sheetsOf(page))).toEqual([false, false, true]);
      if (language === printed) {
        const paper = await printHandout(page, language);
        expect(paper.map(({ size }) => String(size))).toEqual(['595,842', '595,842', '595,842']);
        expect(keys(paper)).toEqual([false, false, true]);
      }
      await page.keyboard.press('Escape');
    }
  },
);
