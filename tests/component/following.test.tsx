/** Text follows the date: never torn, and without a render of what does not change. */
import { rendered } from './rendered.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { Embedded } from '../../src/embed/Embedded.tsx';
import { messagesOf } from '../../src/i18n/messages.ts';
import { formatTime } from '../../src/domain/time/time.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../src/state/derived/snapshot.ts';
import { ShownRegion } from '../../src/ui/controls/ShownRegion.tsx';
import { Full } from '../../src/ui/shell/Full.tsx';
import { Panel } from '../../src/ui/shell/Panel.tsx';
import { DATASET } from '../unit/state/smallDataset.ts';
import { through } from '../unit/domain/partnership/made.ts';
import { day, mount } from './mount.tsx';

const TEXT = messagesOf('en').overview;

const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

// Parts that are loaded later are here before the first test.
beforeAll(() =>
  Promise.all([
    import('../../src/ui/details/Opened.tsx'),
    import('../../src/ui/compare/Comparison.tsx'),
    import('../../src/ui/overview/WhatChanged.tsx'),
  ]),
);

const STAGE = (
  <ShownRegion className="" name="Map">
    <p />
  </ShownRegion>
);

/** The page without a map on 10 July 2024, nine days after the last change, once it has what the selector finds. */
async function opened(view: string, part: string) {
  const nowhere = () => undefined;
  const made = mount(
    view.includes('ui=embed') ? (
      <Embedded stage={STAGE} asList={false} free={nowhere} />
    ) : (
      <Full stage={STAGE} asList={false} free={nowhere} />
    ),
    { view: `?time=2024-07-10&${view}` },
  );
  const { actions, container, following } = made;
  await expect.poll(() => container.querySelector(part)).not.toBeNull();
  // Effects after that may render once more.
  for (let quiet = 0; quiet < 3; quiet = rendered().length === 0 ? quiet + 1 : 0) await nextFrame();
  return {
    ...made,
    /** The components that a change renders. */
    renderedBy: async (change: () => void) => {
      rendered();
      change();
      following.catchUp();
      await nextFrame();
      return rendered();
    },
    goTo: (date: string) => () => actions.setDay(day(date)),
    /** What is said of the date, and the value of its field. */
    text: () =>
      [container.textContent, ...[...container.querySelectorAll('input')].map(({ value }) => value)].join(
        ' ',
      ),
  };
}

/** The components outside of the axis that name the date, or have a line at it. */
const FIELD = ['DateField', 'Dates'];

test.each([
  ['the overview', '', 'main h2', ['TimeText']],
  ['a partnership', 'partnership=msp', 'main figure', ['DateLine', 'TimeText', 'TimeText', 'TimeText']],
  ['a country', 'country=KOR', 'main details', ['DatedList', 'TimeText']],
  ['a comparison', 'country=KOR&compare=JPN', 'main table', ['TimeText', 'TimeText']],
  ['an embed', 'ui=embed', 'footer a', ['FullPageLink']],
])('On a day without changes, %s renders only what names the date', async (_, view, part, names) => {
  const { renderedBy, goTo, text } = await opened(view, part);
  expect(await renderedBy(goTo('2024-07-11'))).toEqual([...FIELD, ...names].toSorted());
  expect(text()).toContain('11 July 2024');
});

test('Nothing renders when the map is ready for a date, or not yet', async () => {
  const { actions, renderedBy } = await opened('', 'main h2');
  const change = (ready: boolean) => () => actions.setReady(ready);
  expect([await renderedBy(change(true)), await renderedBy(change(false))]).toEqual([[], []]);
});

describe('On a day with changes', () => {
  const KEPT =
    /^(Header|Legend|Transport|Choice|Search|Language|Settings|SkipLinks|Full|Embedded|Panel$|Timeline)/;

  test('only the rows that say something else render, and neither header nor legend nor buttons', async () => {
    const { renderedBy, goTo } = await opened('', 'main h2');
    // The chair of one of the five partnerships is another one, and the latest event goes.
    const names = await renderedBy(goTo('2024-06-30'));
    expect(names.filter((name) => name.endsWith('Row'))).toEqual(['PartnershipRow']);
    expect(names.filter((name) => KEPT.test(name))).toEqual([]);
  });

  test('the details of a bloc render the members whose role changes, and the events that are past now', async () => {
    const { renderedBy, goTo } = await opened('partnership=msp', 'main figure');
    const names = await renderedBy(goTo('2024-06-30'));
    expect(names.filter((name) => name === 'Chip')).toEqual(['Chip', 'Chip']);
    expect(names.filter((name) => KEPT.test(name) || name === 'PartnershipDetail')).toEqual([]);
  });
});

/** What a panel and a region show on each day, computed without them. */
function expected(first: number, last: number) {
  const record = lensRecord(DATASET, through([]));
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return days.map((date) => {
    const snapshot = snapshotOn(record, { mode: 'on', day: date });
    const { shown, arcs, events } = snapshot;
    return {
      panel: `${TEXT.inForceOn(date)} | ${TEXT.partnerships(snapshot.inForce.length)}`,
      region: `${formatTime({ mode: 'on', day: date })} | ${shown} | ${arcs.length} | ${events.length}`,
      date: TEXT.inForceOn(date),
    };
  });
}

test('While the date moves, the panel never has the count of another day, and the region has that of the moment', async () => {
  const [first, last] = [day('2022-06-01'), day('2026-01-31')];
  const table = expected(first, last);
  const { actions, container } = mount(
    <>
      {STAGE}
      <Panel className="" />
    </>,
    { view: '?time=2022-06-01&party=all' },
  );
  const text = (selector: string) => container.querySelector(selector)?.textContent ?? '';
  const panel = () => `${text('main p')} | ${text('main h2 span')}`;
  const region = container.querySelector('section') as HTMLElement;
  const { dataset } = region;
  const shown = () =>
    ['time', 'partnerships', 'arcs', 'events'].map((name) => dataset[name] ?? '').join(' | ');
  const panels = new Set<string>();
  const early: string[] = [];
  const watch = new MutationObserver(() => panels.add(panel()));
  watch.observe(container, { subtree: true, childList: true, characterData: true });
  actions.setReady(true);
  for (let date = first; date <= last; date += 10) {
    actions.setDay(date);
    expect(shown()).toBe(table[date - first]?.region);
    await nextFrame();
    // Ready means that text shows the date of the region, too.
    if (dataset['ready'] === 'true' && panel() !== table[date - first]?.panel) early.push(shown());
  }
  const end = table[Math.floor((last - first) / 10) * 10];
  await expect.poll(panel).toBe(end?.panel);
  expect(dataset['ready']).toBe('true');
  watch.disconnect();
  expect(early).toEqual([]);
  const known = new Set(table.map((one) => one.panel));
  expect([...panels].filter((one) => !known.has(one))).toEqual([]);
  // Many dates with different counts have been shown.
  expect(new Set([...panels].map((one) => one.split(' | ')[1])).size).toBeGreaterThan(3);
});
