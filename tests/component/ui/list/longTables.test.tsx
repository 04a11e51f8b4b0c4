/** Tables of the list with more rows than the document should have. */
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ListBody } from '../../../../src/ui/list/ListBody.tsx';
import { ListView } from '../../../../src/ui/list/ListView.tsx';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { mount } from '../../mount.tsx';

const PACT = DATASET.partnerships.get('korea-vietnam');

/** A list of partnerships called `pact 1`, `pact 2` and so on, in a window in which it scrolls. */
async function opened(count: number, query = '') {
  if (!PACT) throw new Error('The small dataset has no korea-vietnam.');
  await page.viewport(1280, 600);
  onTestFinished(() => page.viewport(1280, 800));
  const pacts = Array.from({ length: count }, (_, i) => {
    const name = { en: `pact ${i + 1}`, ko: `협정 ${i + 1}` };
    return [`pact-${i + 1}`, { ...PACT, id: `pact-${i + 1}`, name, shortName: name }] as const;
  });
  const { container } = mount(
    <div style={{ containerType: 'inline-size', height: '600px', overflow: 'auto' }}>
      <ListView />
    </div>,
    {
      view: `?view=list&party=all&time=2024-07-01${query}`,
      dataset: { ...DATASET, partnerships: new Map(pacts), events: new Map(), eventsOf: () => [] },
    },
  );
  const table = container.querySelector('table[data-part="partnerships"]') as HTMLTableElement;
  const row = (id: string) => table.querySelector<HTMLTableRowElement>(`[data-row="partnership ${id}"]`);
  /** Positions of the rows in the document. */
  const shown = () =>
    [...table.querySelectorAll<HTMLElement>('tr[data-row]')].map(({ ariaRowIndex }) => Number(ariaRowIndex));
  return { table, row, shown, scroller: container.firstElementChild as HTMLElement };
}

test('A table of 3,000 rows has all of them in the document, so that the browser finds text in each', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `row ${i}` }));
  const { container } = mount(
    <table>
      <ListBody rows={rows} fixed={[]} whole={false} renderRow={({ id }) => <tr key={id} />} />
    </table>,
  );
  expect(container.querySelectorAll('tr')).toHaveLength(3000);
});

test('A table of more rows has those near sight, and says how many there are and which these are', async () => {
  const { table, row, shown, scroller } = await opened(3500);
  expect(table.getAttribute('aria-rowcount')).toBe('3501');
  expect(row('pact-1')?.ariaRowIndex).toBe('2');
  const inTheMiddle = () => shown().filter((index) => index > 500 && index < 3000);
  expect(inTheMiddle()).toEqual([]);
  scroller.scrollTop = scroller.scrollHeight / 2;
  await expect.poll(() => inTheMiddle().length).toBeGreaterThan(0);
  expect(inTheMiddle().length).toBeLessThan(600);
  scroller.scrollTop = 0;
  await expect.poll(inTheMiddle).toEqual([]);
});

test('All of its rows stand while it is printed', async () => {
  const { shown } = await opened(3001);
  dispatchEvent(new Event('beforeprint'));
  expect(shown()).toHaveLength(3001);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => shown().length).toBeLessThan(600);
});

test('The row of the selection is scrolled into sight, and the arrow keys go on from it', async () => {
  const { row, scroller } = await opened(3500, '&partnership=pact-2000');
  const box = () => row('pact-2000')?.getBoundingClientRect();
  await expect.poll(() => box()?.top).toBeLessThan(scroller.getBoundingClientRect().bottom);
  expect(box()?.top).toBeGreaterThan(0);
  row('pact-2000')?.querySelector('button')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('pact 2001');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('pact 1999');
});

test('The arrow keys wrap around from its first row to its last', async () => {
  const { row } = await opened(3500);
  row('pact-1')?.querySelector('button')?.focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => document.activeElement?.textContent).toBe('pact 3500');
});
