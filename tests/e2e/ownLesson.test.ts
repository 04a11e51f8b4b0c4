/** A teacher changes two questions of a lesson of the site and hands out her own version, which pupils do. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { eventually, openWithoutMap, partsOf, queryOf } from './parts.ts';
import { begin, close, reported, withPlatform } from './scormPlatform.ts';
import { test } from './site.ts';

/** The questions in the third and the seventh scene, with several right options each, and what she makes of them. */
const BEFORE = [
  'Which of these countries came to New York as producers, without being members?',
  'Which two of these are known from the sources?',
] as const;
const AFTER = ['Who was a guest in New York?', 'Which two facts can you prove?'] as const;

const PROVEN = ['The list of its members', 'The country that chaired it first'] as const;

const buttonIn = (place: Page | FrameLocator, name: string) =>
  place.getByRole('button', { name, exact: true });

/** The file that a press on a button saves. */
async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), buttonIn(page, name).click()]);
  return download;
}

/** Ticks options of the open question, which are right, and checks them. */
async function answer(
  place: Page | FrameLocator,
  question: string,
  options: readonly string[],
): Promise<void> {
  const card = place.getByRole('group', { name: question });
  for (const name of options) await card.getByRole('checkbox', { name, exact: true }).check();
  await card.getByRole('button', { name: 'Check', exact: true }).click();
  await card.locator('[data-part="feedback"]').getByText('Right', { exact: true }).waitFor();
}

/** Asks the two questions in other words, and makes another fact of the second one right. */
async function changeQuestions(editor: Locator): Promise<void> {
  for (const [i, step] of [3, 7].entries()) {
    await editor.getByRole('button', { name: new RegExp(`^Scene ${step} `) }).click();
    await editor.getByRole('button', { name: BEFORE[i] ?? '' }).click();
    await editor.getByRole('textbox', { name: 'Question', exact: true }).fill(AFTER[i] ?? '');
  }
  await editor.getByRole('checkbox', { name: 'Option 1 is right' }).uncheck();
  await editor.getByRole('checkbox', { name: 'Option 2 is right' }).check();
}

/** Opens a scene by its number. */
async function openScene(page: Page, step: number): Promise<void> {
  await buttonIn(page, 'All scenes').click();
  await page
    .getByRole('list', { name: 'All scenes' })
    .getByRole('button')
    .nth(step - 1)
    .click();
}

/** The questions of the lesson in a file. */
function promptsIn(file: string): string[] {
  const { scenes } = JSON.parse(file) as {
    readonly scenes: readonly {
      readonly questions?: readonly { readonly prompt: { readonly en: string } }[];
    }[];
  };
  return scenes.flatMap(({ questions = [] }) => questions.map(({ prompt }) => prompt.en));
}

test('A teacher changes two questions of a lesson, and hands out her version as a link, a file, a worksheet and a package', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?lesson=msp-to-forge-through-time&step=3', {
    apart: true,
    reducedMotion: 'reduce',
  });
  const { button, panel } = partsOf(page);
  await panel.getByText('For the teacher', { exact: true }).click();
  await button('Edit a copy').click();
  const editor = page.getByRole('dialog', { name: 'My lesson' });
  await changeQuestions(editor);
  await button('Preview').click();
  await eventually(() => queryOf(page)).toContain('lesson=own');
  await openScene(page, 3);
  await panel.getByRole('group', { name: AFTER[0] }).waitFor();
  expect(await violations(page, { within: '[data-part="tour"]' })).toEqual([]);

  // The file has all of it.
  await buttonIn(page, 'File').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save as a file' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(promptsIn(text)).toHaveLength(11);
  expect(promptsIn(text)).toEqual(expect.arrayContaining([...AFTER]));
  await page.keyboard.press('Escape');

  await button('Share').click();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  expect(link).toMatch(/\?lesson=own&step=3&lang=en&data=[\d-]+#lesson=[\w-]{1000,8000}$/);
  await button('Close').click();

  await button('Export').click();
  await page.getByRole('radio', { name: 'Worksheet' }).click();
  const sheets = page.getByRole('region', { name: 'Preview' });
  for (const prompt of AFTER) await sheets.getByText(prompt).waitFor();
  for (const prompt of BEFORE) expect(await sheets.getByText(prompt).count()).toBe(0);
  await page.getByRole('radio', { name: 'School system' }).click();
  const zip = readFileSync(await (await saved(page, 'Save file')).path());
  expect(zip.length).toBeLessThan(5e6);

  // Another machine: nothing but the link. Then the file, to go on editing.
  const pupil = await openWithoutMap(site, link, { apart: true, reducedMotion: 'reduce' });
  await answer(pupil, AFTER[0], ['Argentina', 'Mongolia', 'Zambia']);
  await pupil.getByText('1 of 11 questions answered').first().waitFor();
  await openScene(pupil, 7);
  await pupil.getByRole('button', { name: AFTER[1] }).click();
  await answer(pupil, AFTER[1], PROVEN);
  await pupil.getByText('2 of 11 questions answered').first().waitFor();
  await buttonIn(pupil, 'My tour').click();
  await pupil.locator('input[type="file"]').setInputFiles(await file.path());
  await pupil.getByRole('dialog').getByText('Lesson opened: 8 scenes.').first().waitFor();

  await inPlatform(
    await site.open('lms/', { until: 'load', prepare: (opening) => withPlatform(opening, unzipSync(zip)) }),
  );
});

/** The package reports her lesson to a platform, resumes where the pupil left off, and completes. */
async function inPlatform(page: Page): Promise<void> {
  const { before, lesson } = await begin(page);
  expect(before).toEqual(['not attempted', '', '']);
  await lesson.getByText('Your answers and texts stay on this device.').waitFor();
  await eventually(() => reported(page)).toEqual(['incomplete', '0', '1']);
  const first = await close(page);
  expect(first.ended).toBe(true);

  // After more such sittings only one of her questions is left.
  const suspend_data =
    'chair-last-day=100&first-chair=t&launch-partners=100&producers=100&joining-order=100&new-member=100&chair-passes=100&forum-roles=100&replaced=100&no-hub=x';
  const core = { lesson_status: 'incomplete', lesson_location: '7', score: { raw: '89' } };
  await begin(page, { ...first.cmi, core, suspend_data });
  await answer(lesson, AFTER[1], PROVEN);
  await eventually(() => reported(page)).toEqual(['incomplete', '100', '7']);
  await buttonIn(lesson, 'Next scene').first().click();
  await eventually(() => reported(page)).toEqual(['completed', '100', '8']);
  expect(JSON.stringify((await close(page)).cmi)).not.toContain('FORGE');
}
