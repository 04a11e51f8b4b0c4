import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { EXTENSIONS } from '../../src/extensions.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import { LodelinesContext } from '../../src/state/useLodelines.ts';
import type { Selection } from '../../src/state/view.ts';
import { ExtensionsContext } from '../../src/ui/extensions.ts';
import { Panel } from '../../src/ui/shell/Panel.tsx';
import { SOURCE } from './mountApp.tsx';

test.for(['en', 'ko'] as const)(
  'Every partnership, event and country opens in "%s" with its sources as safe links',
  async (lang) => {
    const [dataset, details] = await Promise.all([SOURCE.dataset(), SOURCE.details(), loadMessages(lang)]);
    const things: readonly { thing: NonNullable<Selection>; title: string; sources: number }[] = [
      ...Array.from(dataset.partnerships.values(), ({ id, name }) => ({
        thing: { kind: 'partnership' as const, id },
        title: name[lang],
        sources: details.partnerships[id]?.sources.length ?? 0,
      })),
      ...Array.from(dataset.events.values(), ({ id, title }) => ({
        thing: { kind: 'event' as const, id },
        title: title[lang],
        sources: details.events[id]?.sources.length ?? 0,
      })),
      ...Array.from(dataset.countries.values(), ({ id, name }) => ({
        thing: { kind: 'country' as const, id },
        title: name[lang],
        sources: 0,
      })),
    ];
    expect(things.length).toBeGreaterThan(700);

    const container = document.createElement('div');
    document.body.append(container);
    const environment = besideEnvironment(window, container, memoryAddress(`?lang=${lang}&partnership=msp`));
    const { lodelines, actions, stop } = createLodelines(environment, SOURCE, dataset, lang);
    actions.setDetails({ state: 'ready', details });
    const root = createRoot(container);
    onTestFinished(() => {
      stop();
      root.unmount();
      container.remove();
    });
    root.render(
      <LodelinesContext value={lodelines}>
        <ExtensionsContext value={EXTENSIONS}>
          <Panel className={undefined} />
        </ExtensionsContext>
      </LodelinesContext>,
    );
    await expect.poll(() => container.querySelectorAll('ol > li').length).toBeGreaterThan(0);

    const { base } = environment.address;
    const links = new Set<string>();
    for (const { thing, title, sources } of things) {
      flushSync(() => actions.select(thing));
      expect({
        thing,
        title: container.querySelector('h2')?.textContent,
        sources: container.querySelectorAll('ol > li').length,
      }).toEqual({ thing, title, sources });
      expect(sources > 0 || thing.kind === 'country', `${thing.id} has sources`).toBe(true);
      // Missing values and raw objects must never be visible.
      expect(container.textContent, thing.id).not.toMatch(/undefined|\bnull\b|NaN|\[object |Invalid Date/);
      for (const { href, protocol, rel, target } of container.querySelectorAll('a')) {
        links.add(href.startsWith(base) ? href.slice(base.length) : `${protocol} ${rel} ${target}`);
      }
    }
    const about = lang === 'en' ? 'about/#complete' : 'ko/about/#complete';
    expect(links).toEqual(new Set(['https: noopener noreferrer _blank', about]));
  },
);
