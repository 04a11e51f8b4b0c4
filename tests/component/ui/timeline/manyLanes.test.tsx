/** Lanes of more partnerships than the document should have. */
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Lanes } from '../../../../src/ui/timeline/Lanes.tsx';
import { useTimeScale } from '../../../../src/state/useTimeScale.ts';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { mount } from '../../mount.tsx';

const PACT = DATASET.partnerships.get('korea-vietnam');

function AllLanes() {
  return <Lanes scale={useTimeScale()} />;
}

/** Lanes of partnerships called `pact 0`, `pact 1` and so on: 10 blocs, then bilateral ones that start on one day. */
async function opened(count: number) {
  if (!PACT) throw new Error('The small dataset has no korea-vietnam.');
  await page.viewport(1280, 800);
  const partnerships = Array.from({ length: count }, (_, i) => {
    const kind = i < 10 ? ('bloc' as const) : ('bilateral' as const);
    const shortName = { en: `pact ${i}`, ko: `협정 ${i}` };
    // The last one has replaced one near the start of the list; a successor comes right below it.
    const supersedes = i === count - 1 ? ['pact-13'] : [];
    return [`pact-${i}`, { ...PACT, id: `pact-${i}`, kind, shortName, supersedes }] as const;
  });
  const { container } = mount(<AllLanes />, {
    view: '?party=all&time=2024-07-01',
    dataset: { ...DATASET, partnerships: new Map(partnerships), eventsOf: () => [] },
  });
  onTestFinished(() => page.viewport(1280, 800));
  const lanes = () => [...container.querySelectorAll<HTMLElement>('li')];
  return {
    container,
    lanes,
    names: () => lanes().map((lane) => lane.querySelector('button')?.textContent),
    scroller: container.querySelector<HTMLElement>('[class*="_scroll_"]') as HTMLElement,
    lane: (id: string) => container.querySelector<HTMLElement>(`[data-lane="${id}"]`),
  };
}

test('300 lanes are all in the document', async () => {
  const { lanes } = await opened(300);
  expect(lanes().length).toBe(300);
});

test('Of 1,000 lanes only those in or near sight are in the document, and the list says how many there are', async () => {
  const { container, lanes, lane, scroller } = await opened(1000);
  await expect.poll(() => lanes().length).toBeLessThan(60);
  expect(container.querySelectorAll('*').length).toBeLessThan(600);
  expect(container.textContent).toMatch(/Bilateral\D*990/);
  expect(lane('pact-500')).toBeNull();
  const height = scroller.scrollHeight;
  scroller.scrollTop = height / 2;
  await expect.poll(() => lane('pact-500')?.ariaPosInSet).toBe('492');
  expect(lane('pact-500')?.ariaSetSize).toBe('990');
  expect(lane('pact-30')).toBeNull();
  expect([scroller.scrollHeight, lanes().length < 60]).toEqual([height, true]);
});

test('Rows of a long list lie where they lie in a short one, right below each other', async () => {
  const { lane } = await opened(1000);
  const top = (id: string) => lane(id)?.getBoundingClientRect().top ?? NaN;
  expect([top('pact-1') - top('pact-0'), top('pact-11') - top('pact-10')]).toEqual([24, 24]);
  // The connector from the one that was replaced.
  expect(top('pact-999') - top('pact-13')).toBe(24);
  expect(lane('pact-999')?.querySelector('[class*="_link_"]')).not.toBeNull();
});

test('Tab goes from lane to lane, also from one that has been scrolled out of sight', async () => {
  const { lane, scroller } = await opened(1000);
  await expect.poll(() => lane('pact-11')).not.toBeNull();
  lane('pact-11')?.querySelector('button')?.focus();
  const focused = () => document.activeElement?.closest<HTMLElement>('li')?.dataset['lane'];
  scroller.scrollTop = scroller.scrollHeight / 2;
  await expect.poll(() => lane('pact-500')).not.toBeNull();
  expect(focused()).toBe('pact-11');
  await userEvent.tab();
  expect(focused()).toBe('pact-12');
  await userEvent.tab();
  expect(focused()).toBe('pact-13');
  await userEvent.tab({ shift: true });
  expect(focused()).toBe('pact-12');
});

test('Tab enters the lanes at the first, and backwards at the last', async () => {
  const { lane, names, scroller } = await opened(1000);
  scroller.scrollTop = scroller.scrollHeight / 2;
  await expect.poll(() => lane('pact-500')).not.toBeNull();
  expect([names()[0], names().at(-1)]).toEqual(['pact 0 Bloc', 'pact 998 Bilateral partnership']);
});
