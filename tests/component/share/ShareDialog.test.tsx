/** What the tab "Link" hands out of a reader's own lesson, and of the lessons of the record. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readTourFragment } from '../../../src/domain/ownTour/fragment.ts';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { ShareDialog } from '../../../src/share/ShareDialog.tsx';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { OWN_LESSON } from '../../unit/state/smallLesson.ts';
import { savedFiles } from '../export/savedFiles.ts';
import { mount } from '../mount.tsx';

const SITE = 'https://maps.example/lodelines/';
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const valueOf = (name: string) => (field(name).element() as HTMLTextAreaElement).value;

function opened(view: string, lesson?: Lesson) {
  const { actions } = mount(<ShareDialog />, { view, environment: { address: memoryAddress(view, SITE) } });
  if (lesson) actions.showTour(lesson);
}

test('A lesson of the record has a link and a page to read', async () => {
  opened('?lesson=small-lesson&step=2&lang=en');
  await expect.element(field('Page to read or print')).toHaveValue(`${SITE}lesson/small-lesson/`);
  await expect.element(page.getByText('Opens the lesson at this scene')).toBeVisible();
  await expect.element(page.getByText('all answers')).toBeVisible();
});

test("A reader's own lesson is in its link and in the frame for a page, and has no page to read", async () => {
  opened('?lesson=small-lesson', OWN_LESSON);
  await expect.element(field('Link')).toBeVisible();
  const { search, hash } = new URL(valueOf('Link'));
  expect(search).toBe('?lesson=own&lang=en&data=2026-11-21');
  expect((await readTourFragment(hash)).tour?.title).toEqual({ en: 'My lesson' });
  expect(valueOf('Text for a message')).toContain(`My lesson: Only\n`);
  expect(field('Page to read or print').elements()).toEqual([]);
  await page.getByRole('tab', { name: 'Embed' }).click();
  expect(page.getByRole('radio', { name: 'Component' }).elements()).toEqual([]);
  expect(valueOf('Address, for editors that ask for one')).toBe(
    `${SITE}embed/?lesson=own&lang=en&data=2026-11-21${hash}`,
  );
});

test('One that is too long for a link is saved as a file', async () => {
  const files = savedFiles();
  const en = Array.from({ length: 4000 }, (_, i) => (i * 7919).toString(36)).join('');
  opened('?lesson=small-lesson', { ...OWN_LESSON, summary: { en } });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^Too long for a link/);
  expect(field('Link').elements()).toEqual([]);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(files.map(({ name }) => name)).toEqual(['lodelines-my-lesson.json']);
  expect(JSON.parse((await files[0]?.file.text()) ?? '')).toMatchObject({
    version: 1,
    title: { en: 'My lesson' },
  });
});
