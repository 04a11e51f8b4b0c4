/** The whole interface but for the map, while browser translation and extensions work in its DOM. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXTENSIONS } from '../../src/extensions.ts';
import type { Language } from '../../src/domain/language.ts';
import { CollapsedDetail } from '../../src/embed/CollapsedDetail.tsx';
import { EmbedTimeline } from '../../src/embed/EmbedTimeline.tsx';
import { SourceLine } from '../../src/embed/SourceLine.tsx';
import { FIRST_WORDS } from '../../src/i18n/first.ts';
import { HoverCard } from '../../src/map/HoverCard.tsx';
import { parseView } from '../../src/state/viewCodec.ts';
import { ExtensionsContext } from '../../src/ui/extensions.ts';
import { ListStage } from '../../src/ui/list/ListStage.tsx';
import { Dialogs } from '../../src/ui/shell/Dialogs.tsx';
import { Full } from '../../src/ui/shell/Full.tsx';
import { PageBoundary } from '../../src/ui/shell/PageBoundary.tsx';
import { comparedWithReact, darken, replaceTexts, rewriteAttributes, rewriteTexts } from '../translators.ts';
import { FILTER_DATASET } from '../unit/state/filterDataset.ts';
import { FIGURES } from '../unit/state/smallDataset.ts';
import { day, mount } from './mount.tsx';

beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => vi.restoreAllMocks());

const PATIENT = { timeout: 15_000, interval: 20 };
const nothing = () => undefined;
const point = { x: 10, y: 10, things: [{ kind: 'country', id: 'VNM' } as const] };

/** Everything that stands on the page at some time, at once. */
const everything = (
  <PageBoundary>
    <ExtensionsContext value={EXTENSIONS}>
      <Full
        stage={<ListStage className="" listed="unloaded" onRetry={nothing} again />}
        asList={false}
        free={null}
      />
      <CollapsedDetail />
      <EmbedTimeline className="" />
      <SourceLine className="" dated borders />
      <HoverCard {...point} onEnter={nothing} onLeave={nothing} onOpen={nothing} />
      <Dialogs />
    </ExtensionsContext>
  </PageBoundary>
);

/** The interface while these change its DOM, and how to walk through it. */
function opened(language: Language, changes: readonly ((root: Element) => void)[]) {
  const overlays = document.createElement('div');
  const environment = { overlays };
  const made = mount(everything, {
    view: '?time=2024-06-30',
    dataset: FILTER_DATASET,
    language,
    environment,
  });
  const { container, actions, store, dataset } = made;
  container.append(overlays);
  actions.setFigures({ state: 'ready', figures: FIGURES });
  for (const change of changes) change(container);

  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  return {
    ...made,
    press: (selector: string) => find(selector)?.click(),
    see: (query: string) => {
      const { view, rejected } = parseView(`?lang=${language}&${query}`, { dataset, language });
      actions.setView(view, rejected);
    },
    write: (selector: string, text: string) => {
      const field = find(selector) as HTMLInputElement;
      field.focus();
      // React listens to the setter of the element: https://github.com/facebook/react/issues/11488
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    leave: () => (document.activeElement as HTMLElement).blur(),
    /** Waits until something is there, and until the page says what React has rendered. */
    says: async (selector: string) => {
      await expect.poll(() => find(selector), { ...PATIENT, message: selector }).not.toBeNull();
      await expect.poll(() => comparedWithReact(container).wrong, PATIENT).toEqual([]);
      expect(comparedWithReact(container).texts).toBeGreaterThan(60);
      expect(container.textContent).not.toContain(FIRST_WORDS[language].failure.bug);
    },
    time: () => store.getState().view.time,
  };
}

test.each([
  ['a translator that replaces texts with elements', 'en', [replaceTexts, rewriteAttributes]],
  ['a translator that rewrites texts, and a dark mode', 'ko', [rewriteTexts, darken]],
] as const)(
  'With %s in the page (%s), every text, number and name is that of the view, at every step through the interface',
  async (_, language, changes) => {
    const { actions, press, see, write, leave, says, time } = opened(language, changes);
    await says('table[data-part="events"]');

    // Dates.
    actions.stepEvent(1);
    await says('main');
    actions.stepDay(1);
    await says('main');
    actions.setDay(day('2019-02-01'));
    await says('main');
    for (const text of ['2024-07-01', 'someday', '2026-03-01']) {
      write('[data-part="date"]', text);
      leave();
      await says('main');
    }
    actions.setDay(day('2024-06-30'));
    actions.setPlaying(true);
    await expect.poll(() => time().day).toBeGreaterThan(day('2024-06-30'));
    actions.setPlaying(false);
    actions.setMode('so-far');
    await says('main');
    actions.stepYear(-1);
    await says('main');
    actions.setMode('between');
    await says('main details');
    actions.setTime({ mode: 'between', start: day('2023-01-01'), day: day('2026-02-04') });
    await says('main details');
    actions.setMode('on');
    actions.setLanes(true);
    await says('[data-side]');
    actions.setAxis({ from: 0.5, to: 0.9 });
    await says('main');
    actions.setLanes(false);

    // The list.
    press('thead th:last-child button');
    await says('th[aria-sort]:last-child');

    // Figures.
    actions.openDialog('layer');
    await says('[role="dialog"] section');
    press('[role="dialog"] section button');
    await says('table[data-part="figures"]');
    actions.setHover({ kind: 'country', id: 'VNM' });
    await says('main details[open] li');
    for (const layer of ['production:nickel', 'dependence:nickel', 'list:nickel']) {
      see(`time=2024-07-01&layer=${layer}`);
      await says('table[data-part="figures"] tbody tr');
      actions.stepYear(-3);
      await says('main');
    }

    // Details.
    for (const query of ['partnership=msp', 'event=msp-chair', 'country=VNM', 'country=KOR&compare=JPN']) {
      see(`time=2024-06-30&layer=reserves:nickel&${query}`);
      await says('article [aria-pressed], article ol, article ul');
      actions.stepEvent(1);
      await says('article');
      actions.stepYear(-2);
      await says('article');
      press('article details summary');
      await says('article');
    }
    see('time=2024-06-30&country=VNM');
    await says('article');
    actions.select(null);

    // Filters.
    actions.openDialog('filters');
    await says('[role="dialog"] input[type="checkbox"]');
    press('[role="dialog"] input[type="checkbox"]');
    await says('main section ul button');
    actions.setLens(['VNM']);
    await says('[role="dialog"]');
    actions.setFilter('confidence', ['low']);
    await says('output + button');
    actions.clearFilters();
    actions.setLens(['KOR', 'JPN']);
    await says('[role="dialog"]');
    actions.closeDialog();
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();

    // Search.
    actions.openDialog('search');
    await says('[role="dialog"] input');
    for (const text of ['ms', 'msp', 'zzzzzzz', '2024', '']) {
      write('[role="dialog"] input', text);
      await says(text === '' || text === 'zzzzzzz' ? '[role="dialog"] p button' : '[role="option"]');
    }
    actions.closeDialog();

    // Dialogs.
    for (const dialog of ['share', 'cite', 'keys', 'areas'] as const) {
      actions.openDialog(dialog);
      await says('[role="dialog"] h2');
      press('[role="tab"]:last-child');
      await says('[role="dialog"] h2');
      press('[role="dialog"] input[value="link"]');
      await says('[role="dialog"] h2');
      actions.closeDialog();
      await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();
    }

    // Notices, and the other language.
    see('time=someday');
    await says('output p');
    actions.tellShut('https://example.org');
    await says('output p');
    actions.dismissNotice();
    actions.setLanguage(language === 'en' ? 'ko' : 'en');
    await says('main');
    actions.stepEvent(-1);
    await says('main');
    expect(console.error).not.toHaveBeenCalled();
  },
);
