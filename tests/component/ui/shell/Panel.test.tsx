/** The panel: what it opens, where it scrolls and where the focus is. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Panel } from '../../../../src/ui/shell/Panel.tsx';
import { focusedAround } from '../../focusedAround.ts';
import { day, mount } from '../../mount.tsx';

/** The panel, low enough to be scrolled. */
function opened(view: string) {
  const made = mount(
    <>
      <button type="button">Elsewhere</button>
      <div style={{ display: 'grid', height: 160, width: 360 }}>
        <Panel className="" />
      </div>
    </>,
    { view },
  );
  const panel = page.getByRole('main');
  return {
    ...made,
    panel,
    text: () => panel.element().textContent,
    heading: panel.getByRole('heading', { level: 2 }),
    section: (title: RegExp) =>
      [...panel.element().querySelectorAll('section')].find((section) =>
        title.test(section.querySelector('h3')?.textContent ?? ''),
      ),
  };
}

const buttonsOf = (section: Element | undefined) =>
  [...(section?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);

test('keeps the focus when the date takes the row that has it', async () => {
  const { panel, actions } = opened('?time=2024-07-01');
  panel
    .getByRole('button', { name: /^korea-vietnam/ })
    .element()
    .focus();
  actions.setDay(day('2023-01-01'));
  await expect.element(panel.getByRole('button', { name: /^korea-vietnam/ })).not.toBeInTheDocument();
  expect(document.activeElement?.matches('summary, li > button, li > a')).toBe(true);
});

describe('what is newly opened', () => {
  test('starts at its top, with the focus of whoever opened it', async () => {
    const { panel, heading } = opened('?time=2024-07-01');
    panel.element().scrollTop = 80;
    panel
      .getByRole('button', { name: /^korea-vietnam/ })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading).toHaveTextContent('korea-vietnam');
    expect(panel.element().scrollTop).toBe(0);
    expect(document.activeElement).toBe(panel.element());
  });

  test('stays where it is when the selection answers a question', async () => {
    const { panel, actions, store } = opened('?time=2024-07-01');
    actions.setAnswering('selection');
    panel.element().scrollTop = 80;
    actions.select({ kind: 'country', id: 'KOR' });
    await expect.poll(() => store.getState().view.selection?.id).toBe('KOR');
    await expect.element(panel.getByRole('heading', { level: 2 })).toBeVisible();
    expect(panel.element().scrollTop).toBe(80);
  });

  test('leaves the focus of a reader who is elsewhere', async () => {
    const { actions, heading } = opened('?time=2024-07-01');
    const elsewhere = page.getByRole('button', { name: 'Elsewhere' });
    elsewhere.element().focus();
    actions.select({ kind: 'country', id: 'VNM' });
    await expect.element(heading).toHaveTextContent('Viet Nam');
    expect(document.activeElement).toBe(elsewhere.element());
  });

  test('leaves the focus in the page around its frame, which has set the view', async () => {
    const { actions, heading, panel } = opened('?partnership=msp&time=2024-07-01');
    await expect.element(heading).toHaveTextContent('msp');
    const field = focusedAround();
    actions.select({ kind: 'country', id: 'VNM' });
    await expect.element(heading).toHaveTextContent('Viet Nam');
    expect(parent.document.activeElement).toBe(field);
    // Nor if the reader was in the panel before.
    panel.element().focus();
    field.focus();
    actions.select({ kind: 'partnership', id: 'msp' });
    await expect.element(heading).toHaveTextContent('msp');
    expect(parent.document.activeElement).toBe(field);
  });

  test('stays where the reader has scrolled it, and keeps the focus, when a view from outside changes another key', async () => {
    const { panel, heading, actions, store, text } = opened('?time=2024-06-28&partnership=msp');
    await expect.element(heading).toHaveTextContent('msp');
    panel.element().scrollTop = 60;
    const chair = panel.getByRole('button', { name: 'Japan', exact: true });
    chair.element().focus({ preventScroll: true });
    const { view } = store.getState();
    actions.setView(
      {
        ...view,
        selection: { kind: 'partnership', id: 'msp' },
        time: { mode: 'on', day: view.time.day + 1 },
      },
      [],
    );
    await expect.poll(text).toContain('In force on 29 June 2024');
    expect(panel.element().scrollTop).toBe(60);
    expect(document.activeElement).toBe(chair.element());
  });

  test('is closed by its way back, and the focus stays in the panel', async () => {
    const { panel, heading, store } = opened('?time=2024-07-01&partnership=msp');
    await expect.element(heading).toHaveTextContent('msp');
    await panel.getByRole('button', { name: 'Back to the overview' }).click();
    expect(store.getState().view.selection).toBeNull();
    await expect.poll(() => panel.element().contains(document.activeElement)).toBe(true);
  });
});

describe('rows', () => {
  test('are reached with arrows, and by the letters that they begin with', async () => {
    const { panel } = opened('?time=2024-07-01&party=all');
    const focus = () => document.activeElement?.textContent;
    panel
      .getByRole('button', { name: /^korea-vietnam/ })
      .element()
      .focus();
    await userEvent.keyboard('eu j');
    expect(focus()).toMatch(/^eu-japan/);
    const at = focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focus()).not.toBe(at);
    await userEvent.keyboard('{ArrowUp}');
    expect(focus()).toBe(at);
  });
});

describe('the page of a partnership', () => {
  test('tells its life in a sentence: dates, chairs, events, the date shown', async () => {
    const { panel } = opened('?partnership=msp&time=2024-06-30');
    await expect
      .poll(() => panel.element().querySelector('figcaption')?.textContent)
      .toBe(
        'Started 14 June 2022 · Ended 4 February 2026; ' +
          'chair: United States from 14 June 2022 to 30 June 2024; ' +
          'chair: South Korea from 1 July 2024 to 3 February 2026; ' +
          '4 events, from 14 June 2022 to 4 February 2026; date shown: 30 June 2024',
      );
  });

  test('has its members in an order: who chairs on the date, who will, then the others', async () => {
    const { heading, section } = opened('?partnership=msp&time=2024-06-30');
    await expect.element(heading).toBeVisible();
    expect(buttonsOf(section(/^Members on 30 June 2024/))).toEqual(['United States', 'South Korea', 'Japan']);
  });

  test('has its events in an order: the newest first', async () => {
    const { heading, section } = opened('?partnership=msp&time=2024-06-30');
    await expect.element(heading).toBeVisible();
    const ids = ['msp-launch', 'msp-chair', 'seoul-meeting', 'msp-end'];
    const titles = buttonsOf(section(/^Events/)).map((text) => ids.find((id) => text?.includes(id)));
    expect(titles).toEqual(['msp-end', 'msp-chair', 'seoul-meeting', 'msp-launch']);
  });

  test('leads to its sources and to its file in the record', async () => {
    const { panel } = opened('?partnership=msp');
    const links = () => [...panel.element().querySelectorAll('a')].map(({ href }) => href);
    await expect.poll(links).toContain('https://example.org/paper');
    expect(links()).toContainEqual(expect.stringContaining('data/partnerships/msp.json'));
  });

  test('says that it lies outside of the lens, and one press shows it', async () => {
    const { panel, text, store } = opened('?partnership=eu-japan');
    await expect.poll(text).toContain('Not on the map, which shows only partnerships with South Korea.');
    await panel.getByRole('button', { name: 'Show it on the world map' }).click();
    expect(store.getState().view.lens).toEqual([]);
    expect(text()).not.toContain('Not on the map');
  });
});

describe('the page of an event', () => {
  test('leads to what has changed since', async () => {
    const { panel, heading, store } = opened('?event=msp-launch');
    await panel.getByRole('button', { name: 'From this date to now' }).click();
    expect(formatTime(store.getState().view.time)).toBe('2022-06-14/2026-02-04');
    await expect.element(heading).toHaveTextContent(/changed/);
  });
});

describe('the page of a country', () => {
  test('has its name in both languages, and what is in force for it', async () => {
    const { heading, text } = opened('?country=VNM&time=2024-07-01');
    await expect.element(heading).toHaveTextContent('Viet Nam');
    expect(text()).toContain('Viet Nam의 한국어');
    expect(text()).toContain('korea-vietnam');
  });

  test('makes it the lens', async () => {
    const { panel, store } = opened('?country=VNM');
    await panel
      .getByRole('button', { name: /Viet Nam/ })
      .first()
      .click();
    expect(store.getState().view.lens).toEqual(['VNM']);
  });

  test('shows two countries beside each other: what they share on the date', async () => {
    const { heading, text } = opened('?country=KOR&compare=VNM&time=2024-07-01');
    await expect.element(heading).toHaveTextContent('South Korea and Viet Nam');
    expect(text()).toContain('korea-vietnam');
  });
});
