/** Opens hand-outs in the Export dialog, and prints them. */
import type { Page } from 'playwright-core';
import { pdfPages, type PdfPage } from './pdfPages.ts';

/** The names of what leads to a hand-out, by language. */
const NAMES = {
  en: { open: 'Export', form: 'Hand-out', print: 'Print or save as PDF' },
  ko: { open: '내보내기', form: '유인물', print: '인쇄 또는 PDF로 저장' },
} as const;

/** Keeps the dialog for printing closed: a test prints by the protocol. For a page that has not opened yet. */
export async function withoutPrintDialog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
}

/** Opens the dialog with the choices for hand-outs. */
export async function openHandout(page: Page, language: 'en' | 'ko' = 'en'): Promise<void> {
  const { open, form } = NAMES[language];
  await page.getByRole('button', { name: open, exact: true }).click();
  await page.getByRole('radio', { name: form, exact: true }).click();
}

/** The pages that the button of the dialog prints, as soon as their maps are drawn. */
export async function printHandout(page: Page, language: 'en' | 'ko' = 'en'): Promise<PdfPage[]> {
  const name = NAMES[language].print;
  await page.getByRole('button', { name, disabled: false }).click();
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}
