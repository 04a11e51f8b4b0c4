import axe from 'axe-core';
import { expect, test } from 'vitest';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import '../../src/ui/shell/base.css';
import { type GalleryTheme, showState } from '../gallery/showState.tsx';
import { type GalleryState, STATES } from '../gallery/states.tsx';
import { comparedWithReact } from '../translators.ts';

/** Traces of a missing value in a text. */
const MISSING_VALUE = /undefined|NaN|\[object|Infinity/;

/** A state is there in a few milliseconds, and there are hundreds to wait for. */
const OFTEN = { timeout: 15_000, interval: 5 };

/** Shows a state, waits until it has loaded, returns the result of `look`, and removes the state. */
async function withState<T>(
  state: GalleryState,
  language: 'en' | 'ko',
  theme: GalleryTheme,
  look: (container: HTMLElement) => T | Promise<T>,
): Promise<T> {
  const container = document.createElement('div');
  container.style.width = `${state.size[0]}px`;
  document.body.append(container);
  const environment = besideEnvironment(window, container, memoryAddress());
  const remove = await showState(container, environment, state, language, theme);
  try {
    await expect.poll(() => container.childElementCount, OFTEN).toBeGreaterThan(0);
    await expect.poll(() => container.querySelector('[aria-busy="true"]'), OFTEN).toBeNull();
    return await look(container);
  } finally {
    remove();
    container.remove();
  }
}

/** The violated axe rules, each with the target elements. `rules` restricts the check to some rules. */
async function violationsIn(container: HTMLElement, rules: readonly string[] | null): Promise<string[]> {
  const { violations } = await axe.run(container, {
    // What passes is not read.
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    // Not applicable to a part of a page: landmarks and headings belong to the page.
    rules: rules ? {} : { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('All gallery states have different names', () => {
  const names = STATES.map(({ room, name }) => `${room} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test.each(STATES.map((state) => [`${state.room}: ${state.name}`, state] as const))(
  '%s: has no missing values in either language, no text that a translator takes away from React, no accessibility violations, and enough contrast in all themes',
  async (_, state) => {
    const english = await withState(state, 'en', 'light', async (container) => ({
      text: container.textContent,
      mixed: comparedWithReact(container).wrong,
      violations: await violationsIn(container, null),
    }));
    expect(english.text).not.toMatch(MISSING_VALUE);
    expect(english.mixed).toEqual([]);
    expect(english.violations).toEqual([]);
    expect(await withState(state, 'ko', 'light', (container) => container.textContent)).not.toMatch(
      MISSING_VALUE,
    );
    for (const theme of ['dark', 'contrast'] as const) {
      const faint = await withState(state, 'en', theme, (container) =>
        violationsIn(container, ['color-contrast']),
      );
      expect(faint, theme).toEqual([]);
    }
  },
);
