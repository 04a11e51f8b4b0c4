/** The tables of the list, on a small record. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ListView } from '../../../../src/ui/list/ListView.tsx';
import { Panel } from '../../../../src/ui/shell/Panel.tsx';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { focusedAround } from '../../focusedAround.ts';
import { day, mount } from '../../mount.tsx';

/** The list, by default of the whole world, with the panel beside it. */
function opened(query: string, party = 'all') {
  const made = mount(
    <>
      <ListView />
      <Panel className="" />
    </>,
    { view: `?view=list&party=${party}&${query}` },
  );
  const table = (name: string) =>
    made.container.querySelector(`table[data-part="${name}"]`) as HTMLTableElement;
  const rows = (name: string) => [...table(name).querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  return {
    ...made,
    table,
    partnerships: () => page.getByRole('table', { name: 'Partnerships', exact: true }),
    /** The first cells of a table. */
    names: (of: 'partnerships' | 'events') => rows(of).map((row) => row.cells[0]?.textContent ?? ''),
    /** A cell of a row, by the label of its column. */
    cell: (name: string, label: string) =>
      rows('partnerships')
        .find((row) => row.cells[0]?.textContent === name)
        ?.querySelector(`[data-label="${label}"]`)?.textContent ?? null,
    head: (of: string, name: string) =>
      page.getByRole('table', { name: of, exact: true }).getByRole('columnheader', { name, exact: true }),
    focus: () => document.activeElement?.textContent,
  };
}

const focusedRow = () => document.activeElement?.closest('tr')?.dataset['row'];
const press = (keys: string) => userEvent.keyboard(keys);

describe('the tables', () => {
  test('follow the date: who chairs, and what has begun', async () => {
    const { cell, actions, names } = opened('time=2024-06-30');
    expect(cell('msp', 'Members')).toContain('chair: United States');
    expect(names('events')).not.toContain('msp-chair');
    actions.setDay(day('2024-07-01'));
    await expect.poll(() => cell('msp', 'Members')).toContain('chair: South Korea');
    actions.setDay(day('2019-02-01'));
    await expect.poll(() => names('partnerships')).toEqual(['eu-japan']);
  });

  test('keep the focus when the date takes the row that has it: what is typed then finds a row', async () => {
    const { actions, names, table } = opened('time=2024-07-01');
    table('partnerships').querySelector<HTMLElement>('[data-row="partnership msp"] th button')?.focus();
    actions.setDay(day('2019-02-01'));
    await expect.poll(() => names('partnerships')).toEqual(['eu-japan']);
    expect(focusedRow()).toBe('partnership eu-japan');
    actions.setDay(day('2024-07-01'));
    await expect.poll(() => names('partnerships')).toContain('msp');
    await press('ms');
    expect(focusedRow()).toBe('partnership msp');
  });

  test('leave the focus of a reader who is elsewhere when rows come and go', async () => {
    const { actions, names, table } = opened('time=2024-07-01');
    const row = table('partnerships').querySelector<HTMLElement>('[data-row="partnership msp"] th button');
    row?.focus();
    row?.blur();
    actions.setDay(day('2019-02-01'));
    await expect.poll(() => names('partnerships')).toEqual(['eu-japan']);
    expect(document.activeElement).toBe(document.body);
  });

  test('say that there is nothing to show where there is not', () => {
    const { partnerships } = opened('time=2019-02-01&kind=national');
    expect(partnerships().element().textContent).toContain('No partnerships at this time.');
  });

  test('tell in a window what is new in it, what ended, and where the chair changed', () => {
    const { cell } = opened('time=2023-06-01/2026-02-28');
    expect(cell('msp', 'Status')).toBe('Endedended in this periodchange of chair');
    expect(cell('korea-vietnam', 'Status')).toBe('In forcestarted in this period');
    expect(cell('eu-japan', 'Status')).toBe('In force');
  });

  test('keep dates as precise as the record has them', () => {
    const { cell, names } = opened('time=../2026-05-26');
    expect(names('events')).toContain('22–24 June 2023');
    expect(cell('us-korea', 'Start')).toBe('between 10 January and 10 February 2024');
  });

  test.each([
    [
      'en',
      '4 of 4 shown · in force or uncertain on 15 January 2024 · including 1 under “Also involving South Korea”',
    ],
    [
      'ko',
      '전체 4건 중 4건 · 2024년 1월 15일 현재 유효하거나 불확실 · ‘그 밖의 South Korea의 한국어 관련 파트너십’ 1건 포함',
    ],
  ])('say which rows the panel has apart, because the country is not a member: %s', (lang, caption) => {
    const { container } = opened(`time=2024-01-15&lang=${lang}`, 'KOR');
    expect(container.querySelector('table[data-part="partnerships"] caption')?.textContent).toContain(
      caption,
    );
  });
});

describe('a head', () => {
  test('sorts its table, and turns it round with a second press', async () => {
    const { head, names } = opened('time=../2026-05-26');
    expect(head('Partnerships', 'Kind').element().ariaSort).toBe('ascending');
    const name = head('Partnerships', 'Name');
    await name.getByRole('button').click();
    expect(name.element().ariaSort).toBe('ascending');
    expect(head('Partnerships', 'Kind').element().ariaSort).toBeNull();
    expect(names('partnerships')).toEqual([
      'china-controls',
      'eu-japan',
      'japan-us',
      'korea-vietnam',
      'msp',
      'us-korea',
    ]);
    const sorted = names('partnerships');
    await name.getByRole('button').click();
    expect(name.element().ariaSort).toBe('descending');
    expect(names('partnerships')).toEqual(sorted.toReversed());
  });

  test('leaves what has no end known to the end', async () => {
    const { head, names } = opened('time=../2026-05-26');
    await head('Partnerships', 'End').getByRole('button').click();
    expect(names('partnerships')[0]).toBe('msp');
  });

  test('keeps its order for when the list is shown again', async () => {
    const first = opened('time=../2026-05-26');
    await first.head('Events', 'Date').getByRole('button').click();
    expect(first.store.getState().session.sorting.events).toEqual({ by: 'date', descending: false });
    expect(first.names('events')[0]).toBe('14 June 2022');
  });
});

describe('a row', () => {
  test('opens its details beside the table, is marked, and has the focus again when they are closed', async () => {
    const { partnerships, actions, focus } = opened('time=2024-07-01');
    partnerships().getByRole('button', { name: 'msp', exact: true }).element().focus();
    await press('{Enter}');
    await expect.element(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveTextContent('msp');
    expect(partnerships().element().querySelector('[aria-current="true"] th')?.textContent).toBe('msp');
    expect(document.activeElement?.tagName).toBe('MAIN');
    actions.select(null);
    await expect.poll(focus).toBe('msp');
    expect(partnerships().element().querySelector('[aria-current]')).toBeNull();
  });

  test('leaves the focus in the page around its frame, which has closed the details', async () => {
    const { partnerships, actions, store } = opened('time=2024-07-01');
    partnerships().getByRole('button', { name: 'msp', exact: true }).element().focus();
    await press('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
    const field = focusedAround();
    actions.select(null);
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).query()?.textContent)
      .not.toContain('msp');
    expect(store.getState().view.selection).toBeNull();
    expect(parent.document.activeElement).toBe(field);
  });

  test('is marked if the address opens it', () => {
    const { partnerships } = opened('time=2024-07-01&partnership=japan-us');
    expect(partnerships().element().querySelector('[aria-current="true"] th')?.textContent).toBe('japan-us');
  });

  test('is one stop of the Tab key for all of them; arrows and letters do the rest', async () => {
    const { names, partnerships, focus, store } = opened('time=2024-07-01');
    const [first = '', second] = names('partnerships');
    partnerships().getByRole('button', { name: first, exact: true }).element().focus();
    await press('{ArrowDown}');
    expect(focus()).toBe(second);
    await press('{ArrowUp}');
    expect(focus()).toBe(first);
    await press('{ArrowUp}');
    expect(focus(), 'before the first comes the last').toBe(names('partnerships').at(-1));
    await press('korea v');
    expect(focus()).toBe('korea-vietnam');
    expect(store.getState().view.selection, 'a space within a word opens nothing').toBeNull();
    await press('{Tab}');
    expect(focus(), 'the heads of the next table').toBe('Date');
    await press('{ArrowRight}');
    expect(focus()).toBe('Title');
    await press('{Shift>}{Tab}{/Shift}');
    expect(focus(), 'back in the row that was left').toBe('korea-vietnam');
  });

  test.each([
    ['ㅎ', '한국·베트남'],
    ['g', '한국·베트남'],
    ['ㄱㅌ', '기타'],
    ['ㅎㅗ', '호주·미국'],
    ['호', '호주·미국'],
  ])('in Korean is found by %s', async (letters, name) => {
    const names = ['기타', '미국·일본', '한국·베트남', '호주·미국', '유럽'];
    const partnerships = new Map(
      [...DATASET.partnerships].map(([id, one], i) => [
        id,
        { ...one, name: { en: one.name.en, ko: names[i] ?? id } },
      ]),
    );
    mount(<ListView />, {
      view: '?view=list&party=all&time=../2026-05-26&lang=ko',
      dataset: { ...DATASET, partnerships },
    });
    page.getByRole('button', { name: '유럽' }).element().focus();
    for (const letter of letters)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true }));
    await expect.poll(() => document.activeElement?.textContent).toBe(name);
  });
});

describe('what is copied', () => {
  /** Selects a part of the page, copies it by key, and returns the text on the clipboard as lines. */
  async function copied(select: (selection: Selection) => void) {
    const selection = getSelection();
    if (!selection) throw new Error('copied: no selection');
    select(selection);
    let text = 'nothing';
    const keep = ({ clipboardData, defaultPrevented }: ClipboardEvent) => {
      text = defaultPrevented ? (clipboardData?.getData('text/plain') ?? '') : 'the browser’s';
    };
    document.addEventListener('copy', keep, { once: true });
    await userEvent.copy();
    return text.split('\n');
  }

  test('has a line for each row, with what is seen in its cells', async () => {
    const { container } = opened('time=2023-06-01/2026-02-28');
    const [body] = container.querySelector('table')?.tBodies ?? [];
    const lines = await copied((selection) => body && selection.selectAllChildren(body));
    expect(lines).toHaveLength(6);
    const [name, kind, members, since, end, status] =
      lines.find((line) => line.startsWith('msp'))?.split('\t') ?? [];
    expect([name, kind, members]).toEqual([
      'msp',
      'Bloc',
      'United States, South Korea, Japan; chair: South Korea',
    ]);
    expect([since, end, status]).toEqual([
      '14 June 2022',
      '4 February 2026',
      'Ended; ended in this period; change of chair',
    ]);
    expect(lines.find((line) => line.startsWith('eu-japan'))?.split('\t')[4]).toBe('–');
    expect(getSelection()?.isCollapsed).toBe(false);
  });

  test('has the same lines on a phone, where rows are cards and those out of view are not laid out', async () => {
    await page.viewport(390, 300);
    onTestFinished(() => page.viewport(1280, 800));
    const [event] = DATASET.events.values();
    if (!event) throw new Error('expected an event');
    const events = Array.from(
      { length: 60 },
      (_, i) => [`event-${i}`, { ...event, id: `event-${i}` }] as const,
    );
    const { container } = mount(
      <div style={{ containerType: 'inline-size' }}>
        <ListView />
      </div>,
      {
        view: '?view=list&party=all&time=../2026-05-26',
        dataset: { ...DATASET, events: new Map(events) },
      },
    );
    const body = container.querySelector('table[data-part="events"] tbody');
    const lines = await copied((selection) => body && selection.selectAllChildren(body));
    expect(new Set(lines)).toEqual(
      new Set(['14 June 2022\tmsp-launch\tSummit\tNo place given\tUnited States\tHigh\tReported']),
    );
    expect(lines).toHaveLength(60);
  });

  test('has the captions and heads of several tables, and what else is selected, in order', async () => {
    const { container } = opened('time=2024-07-01');
    const lines = await copied((selection) => selection.selectAllChildren(container));
    expect(lines.filter((line) => line.startsWith('msp'))).toHaveLength(3);
    expect(lines.findIndex((line) => line.startsWith('Partnerships 6 of 6 shown'))).toBeGreaterThan(0);
    expect(lines).toContain('Name\tKind\tMembers\tStart\tEnd\tStatus\tForm\tBinding\tMinerals');
    expect(lines.join('\n')).toContain(page.getByRole('main').element().textContent?.slice(0, 10));
  });

  test('is left to the browser within one cell', async () => {
    const { container } = opened('time=2024-07-01');
    const button = container.querySelector('tbody th button');
    expect(await copied((selection) => button && selection.selectAllChildren(button))).toEqual([
      'the browser’s',
    ]);
  });
});
