import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, partsOf, typeAtOnce } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

/** A key to press, such as `Tab` or `Shift+Tab`, or a text to type, in double quotes. */
type Step = string;

interface Way {
  readonly keys: readonly Step[];
  /** The element with the answer after the keys. */
  readonly answer: (page: Page) => Locator;
  readonly says: RegExp;
}

interface Task {
  readonly question: string;
  readonly map: Way;
  readonly list: Way;
}

const MOST = 25;

const panel = (page: Page) => partsOf(page).panel;
const row = (table: 'Partnerships' | 'Events', text: RegExp) => (page: Page) =>
  page.getByRole('table', { name: table, exact: true }).locator('tbody tr').filter({ hasText: text });
const panelRow = (name: RegExp) => (page: Page) => panel(page).getByRole('button', { name });
const fact = (term: string) => (page: Page) =>
  panel(page)
    .locator('dl > div')
    .filter({ has: page.getByText(term, { exact: true }) });
const focused = (page: Page) => page.locator(':focus');

/** The first skip link goes to the date field and selects its text. */
const goTo = (date: string) => ['Tab', 'Enter', `"${date}"`, 'Enter'];
/** The second skip link goes to the partnerships: to the panel in the map view, to the table in the list. */
const TO_ROWS = ['Tab', 'Tab', 'Enter'];
/** From the date field to the second skip link. */
const BACK_TO_ROWS = ['Shift+Tab', 'Enter'];

const TASKS: readonly Task[] = [
  {
    question: 'Which partnerships did Korea join in 2023?',
    map: {
      keys: ['3', ...goTo('2023'), 'Tab', '"2023-12-31"', 'Enter'],
      answer: (page) =>
        panel(page)
          .locator('details')
          .filter({ has: page.getByText('Started', { exact: true }) }),
      says: /US–Japan–Korea trilateral[^]*Korea–Saudi Arabia minerals talks/,
    },
    list: {
      keys: ['3', ...goTo('2023'), 'Tab', '"2023-12-31"', 'Enter'],
      answer: row('Partnerships', /started in this period/),
      says: /US–Japan–Korea trilateral[^]*Korea–Saudi Arabia minerals talks/,
    },
  },
  {
    question: 'Who chaired the MSP on 1 July 2024?',
    map: {
      keys: goTo('2024-07-01'),
      answer: panelRow(/^Minerals Security Partnership \d/),
      says: /chair: South Korea/,
    },
    list: {
      keys: goTo('2024-07-01'),
      answer: row('Partnerships', /^Minerals Security Partnership(?! F)/),
      says: /chair: South Korea/,
    },
  },
  {
    question: 'When did FORGE begin?',
    map: {
      keys: [...TO_ROWS, '"forum"', 'Enter'],
      answer: fact('Status'),
      says: /Started 4 February 2026/,
    },
    list: {
      keys: [...TO_ROWS, '"forum"'],
      answer: row('Partnerships', /^Forum on Resource/),
      says: /4 February 2026/,
    },
  },
  {
    question: 'What did FORGE replace?',
    map: {
      keys: [...TO_ROWS, '"forum"', 'Enter'],
      answer: fact('Replaces'),
      says: /Minerals Security Partnership/,
    },
    list: {
      keys: [...TO_ROWS, '"forum"', 'Enter'],
      answer: fact('Replaces'),
      says: /Minerals Security Partnership/,
    },
  },
  {
    question: 'What was in force between Korea and Vietnam on 30 June 2024?',
    map: {
      keys: [...goTo('2024-06-30'), ...BACK_TO_ROWS, '"korea v"'],
      answer: focused,
      says: /^Korea–Vietnam critical-minerals cooperation and supply-chain centre/,
    },
    list: {
      keys: [...goTo('2024-06-30'), ...BACK_TO_ROWS, '"korea v"'],
      answer: (page) => page.locator('tr:focus-within'),
      says: /^Korea–Vietnam critical-minerals cooperation[^]*In force/,
    },
  },
  {
    question: 'Which events fell on 4 February 2026?',
    map: {
      keys: goTo('2026-02-04'),
      answer: (page) => panel(page).getByRole('list').first(),
      says: /MSP relaunched as FORGE[^]*Korea becomes first chair of FORGE|Korea becomes first chair of FORGE[^]*MSP relaunched as FORGE/,
    },
    list: {
      keys: [...goTo('2026-02-04'), 'Shift+Tab', 'Shift+Tab'],
      answer: row('Events', /^4 February 2026/),
      says: /MSP relaunched as FORGE[^]*Korea becomes first chair of FORGE|Korea becomes first chair of FORGE[^]*MSP relaunched as FORGE/,
    },
  },
  {
    question: 'Since when has China controlled the export of gallium?',
    map: {
      keys: [...TO_ROWS, '"china"', 'Enter'],
      answer: (page) => panel(page).locator('dl'),
      says: /Started 1 August 2023[^]*Gallium/,
    },
    list: {
      keys: [...TO_ROWS, '"china"'],
      answer: (page) => page.locator('tr:focus-within'),
      says: /^China’s export controls[^]*1 August 2023[^]*Gallium/,
    },
  },
  {
    question: 'What ended in 2026?',
    map: {
      // The list of what began is longer than the panel.
      keys: ['3', ...goTo('2026'), ...BACK_TO_ROWS, 'PageDown'],
      answer: (page) =>
        panel(page)
          .locator('details')
          .filter({ has: page.getByText('Ended', { exact: true }) }),
      says: /4 February 2026 replaced by FORGE[^]*Minerals Security Partnership/,
    },
    // Sorted by end date. The interval ends on the last covered day.
    list: {
      keys: [...TO_ROWS, 'Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter', '3'],
      answer: row('Partnerships', /ended in this period/),
      says: /^Minerals Security Partnership[^]*4 February 2026/,
    },
  },
  {
    question: 'Which partners supply lithium?',
    map: {
      keys: ['/', '"lithium"', 'Enter'],
      answer: panelRow(/^Korea–/),
      says: /^Korea–Africa Critical Minerals Dialogue[^]*Korea–Australia critical-mineral supply-chain cooperation/,
    },
    list: {
      keys: ['/', '"lithium"', 'Enter'],
      answer: row('Partnerships', /Lithium/),
      says: /Korea–[^]*Lithium/,
    },
  },
  {
    question: 'On whose word does FORGE stand?',
    map: {
      keys: [...TO_ROWS, '"forum"', 'Enter', 'ArrowUp', 'ArrowUp'],
      answer: (page) => page.locator('a[href^="https:"]:focus'),
      says: /\S/,
    },
    list: {
      keys: [...TO_ROWS, '"forum"', 'Enter', 'ArrowUp', 'ArrowUp'],
      answer: (page) => page.locator('a[href^="https:"]:focus'),
      says: /\S/,
    },
  },
];

/** Key presses of a step: each key of a combination and each letter of a text counts. */
function presses(step: Step): number {
  return step.startsWith('"') ? step.length - 2 : step.split('+').length;
}

async function press(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    // A reader waits until details have loaded before going on.
    await page.locator('main [aria-busy]').waitFor({ state: 'detached' });
    if (step.startsWith('"')) await typeAtOnce(page, step.slice(1, -1));
    else await page.keyboard.press(step);
    if (step === '/') await page.getByRole('dialog').waitFor();
  }
}

const WAYS = TASKS.flatMap(({ question, map, list }) => [
  [question, 'map', map] as const,
  [question, 'list', list] as const,
]);

test.for(WAYS)(
  '"%s" can be answered by keyboard in the %s view with at most 25 key presses',
  async ([, view, { keys, answer, says }], { site, show }) => {
    expect(keys.map(presses).reduce((sum, one) => sum + one)).toBeLessThanOrEqual(MOST);
    // No answer depends on the drawn map. How a list is sorted would stay in a page for several tests.
    const page = view === 'map' ? await show() : await site.open(`?view=${view}`);
    await press(page, keys);
    await eventually(async () => (await answer(page).allTextContents()).join('\n')).toMatch(says);
    // The answer is visible without scrolling.
    await eventually(() => answer(page).first().evaluate(isInSight)).toBe(true);
  },
);

/** Whether the start of an element is visible on the screen. */
function isInSight(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();
  const found = document.elementFromPoint(left + 4, top + 8);
  return found !== null && (element.contains(found) || found.contains(element));
}
