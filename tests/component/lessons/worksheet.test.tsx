/** The worksheet of a lesson in the dialog of exports. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../src/data/load.ts';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { EXTENSIONS } from '../../../src/extensions.ts';
import { ExtensionsContext } from '../../../src/ui/extensions.ts';
import { GLOSSARY, LESSON, OWN_LESSON } from '../../unit/state/smallLesson.ts';
import { mount } from '../mount.tsx';

const PRINTED: Lesson = {
  ...LESSON,
  worksheet: ['several', 'date', 'text'],
  scenes: LESSON.scenes.map((scene) => ({
    ...scene,
    show: { partnerships: ['msp'], countries: ['KOR'], events: ['msp-launch', 'msp-chair'] },
  })),
};

/** Opens the dialog, with the worksheet chosen if that is offered. */
function opened(view: string, source: Parameters<typeof mount>[1] = {}) {
  const made = mount(
    <ExtensionsContext value={EXTENSIONS}>
      <ExportDialog />
    </ExtensionsContext>,
    { view, ...source },
  );
  return made;
}

async function worksheet(
  view = '?lesson=small-lesson',
  source: Parameters<typeof mount>[1] = {},
  lesson = PRINTED,
) {
  const made = opened(view, source);
  made.actions.showTour(lesson);
  await page.getByRole('radio', { name: /^(Worksheet|학습지)$/ }).click();
  return made;
}

const button = () => page.getByRole('button', { name: /^(Print or save|인쇄 또는)/, disabled: false });
const tick = (name: string) => page.getByRole('checkbox', { name });
const preview = () => page.getByRole('region', { name: /^(Preview|미리 보기)$/ });

/** The sheets in the preview, when all maps are drawn. */
async function sheets(): Promise<HTMLElement[]> {
  await expect.element(button()).toBeVisible();
  return [...preview().element().querySelectorAll<HTMLElement>('[data-paper]')];
}
const texts = async () => (await sheets()).map(({ textContent }) => textContent);

test('A worksheet is offered for a lesson, and not for a tour or a view', async () => {
  const { unmount } = opened('?lesson=small-lesson');
  await expect.element(page.getByRole('radio', { name: 'Worksheet' })).toBeVisible();
  unmount();
  for (const view of ['?tour=small-tour', '?partnership=msp']) {
    const made = opened(view);
    await expect.element(page.getByRole('radio', { name: 'Hand-out' })).toBeVisible();
    expect(page.getByRole('radio', { name: 'Worksheet' }).elements()).toEqual([]);
    made.unmount();
  }
});

describe('The sheets', () => {
  test('are those for pupils at first: questions, a map and a timeline to write on, and no answers', async () => {
    await worksheet();
    const all = (await texts()).join('');
    expect(all).toMatch(/^A small lesson.*Name.*1Prompt of several\?.*2Prompt of date\?.*3Prompt of text\?/);
    expect(all).toMatch(/4Write the names.*5When did it happen\?/);
    expect(all).not.toMatch(/Answer key|Because of one supplier|Hint of|1 July 2024\./);
    expect(
      preview()
        .getByRole('img', { name: /without names/ })
        .elements(),
    ).toHaveLength(1);
    expect(
      preview()
        .getByRole('img', { name: /without events/ })
        .elements(),
    ).toHaveLength(1);
  });

  test('for pupils have no text of less than 11 points but in maps, their notes and the foot', async () => {
    await worksheet();
    const small = (await sheets()).flatMap((sheet) =>
      [...sheet.querySelectorAll('*')]
        .filter((one) => !one.closest('svg, figcaption, footer'))
        .filter((one) =>
          [...one.childNodes].some(
            ({ nodeType, data = '' }: ChildNode & { data?: string }) => nodeType === 3 && data.trim() !== '',
          ),
        )
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 14.66)
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
  });

  test('are added as they are chosen, each kind with page numbers of its own', async () => {
    await worksheet();
    const pupils = (await sheets()).length;
    await tick('Answer key').click();
    await tick('Glossary in English and Korean').click();
    await tick('Teacher’s sheet').click();
    await expect.poll(async () => (await sheets()).length).toBeGreaterThan(pupils + 2);
    const [key, glossary, teacher] = (await texts()).slice(pupils);
    expect(key).toMatch(
      /Answer key1\. Prompt of several\?JapanUnited States2\. Prompt of date\?1 July 2024.*1 \/ 1$/,
    );
    expect(glossary).toMatch(/Glossary용어 풀이memorandumA written plan\.memorandum의 한국어/);
    expect(glossary).not.toContain('A stop.');
    expect(teacher).toMatch(/Teacher’s sheetA small lessonAges.*Pupils read the map\..*Minutes 0–51\. start/);
    expect(teacher).toMatch(/Note on start\..*Sources/);
  });

  test('can be without those for pupils, and must be some', async () => {
    await worksheet();
    await tick('Answer key').click();
    await tick('Pupils’ pages').click();
    await expect.poll(async () => (await texts())[0]).toMatch(/Answer key/);
    expect(await sheets()).toHaveLength(1);
    await tick('Answer key').click();
    await expect.element(page.getByText('Choose at least one kind of page.')).toBeVisible();
  });

  test('are in the language of the view', async () => {
    await worksheet('?lesson=small-lesson&lang=ko');
    await tick('답안').click();
    await expect
      .poll(async () => (await texts()).join(''))
      .toMatch(/이름.*1Prompt of several\?의 한국어.*답안/);
  });
});

test("Of a reader's own lesson is printed what it has, and nothing is left empty", async () => {
  const [scene] = OWN_LESSON.scenes;
  const plain = { ...OWN_LESSON, scenes: [{ ...scene!, text: { en: 'Plain words.' } }] };
  await worksheet('?lesson=small-lesson', {}, plain);
  await expect
    .poll(async () => (await texts()).join(''))
    .toMatch(/^My lesson.*1Prompt of one\?.*3Prompt of text\?/);
  expect(tick('Glossary in English and Korean').elements()).toEqual([]);
  await tick('Answer key').click();
  await tick('Teacher’s sheet').click();
  await expect.poll(async () => (await sheets()).length).toBe(3);
  const [, key, teacher] = await texts();
  expect(key).toMatch(/1\. Prompt of one\?A memorandum2\. .*3\. Prompt of text\?(?!A model)/);
  expect(key).not.toContain('Evidence');
  expect(teacher).toMatch(/My lesson6 minutes.*Minutes 0–61\. Only.*A note of mine\./);
  expect(teacher).not.toMatch(/Ages|Aims|Subjects|What to know/);
});

test('What is printed is what the preview shows', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => dispatchEvent(new Event('beforeprint')));
  onTestFinished(() => print.mockRestore());
  await worksheet();
  await page.getByRole('radio', { name: 'US Letter' }).click();
  const shown = await texts();
  await button().click();
  const printed = document.querySelectorAll('body > [data-part="sheets"] [data-paper="letter"]');
  expect(Array.from(printed, ({ textContent }) => textContent)).toEqual(shown);
  dispatchEvent(new Event('afterprint'));
});

test('A glossary that cannot be loaded is said, and can be tried again', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  let online = false;
  const glossary = () =>
    online ? Promise.resolve(GLOSSARY) : Promise.reject(new LoadError('fetch', 'glossary.json', 'offline'));
  await worksheet('?lesson=small-lesson', { source: { glossary } });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Could not load what the worksheet needs.');
  online = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await sheets()).not.toEqual([]);
});
