import axe from 'axe-core';
import { expect, test } from 'vitest';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import '../../src/ui/shell/base.css';
import { type GalleryTheme, showState } from '../gallery/showState.tsx';
import { type GalleryState, STATES } from '../gallery/states.tsx';

/** What a page shows when a value is missing. */
const UNMEANT = /undefined|NaN|\[object|Infinity/;

/** Shows a state until its chunks are there, looks at it, and removes it. */
async function looking<T>(
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
    await expect.poll(() => container.childElementCount, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(() => container.querySelector('[aria-busy="true"]'), { timeout: 15_000 }).toBeNull();
    return await look(container);
  } finally {
    remove();
    container.remove();
  }
}

/** The rules of axe that a state breaks, each with where. */
async function broken(container: HTMLElement, rules: readonly string[] | null): Promise<string[]> {
  const { violations } = await axe.run(container, {
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    // What a part of a page cannot know: the page has landmarks and a heading.
    rules: rules ? {} : { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('No two states of the gallery have the same name', () => {
  const names = STATES.map(({ room, name }) => `${room} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test.each(STATES.map((state) => [`${state.room}: ${state.name}`, state] as const))(
  '%s: says what it is in both languages, breaks no rule of accessibility, and has contrast in every theme',
  async (_, state) => {
    const looked = await looking(state, 'en', 'light', async (container) => ({
      text: container.textContent,
      broken: await broken(container, null),
    }));
    expect(looked.text).not.toMatch(UNMEANT);
    expect(looked.broken).toEqual([]);
    expect(await looking(state, 'ko', 'light', (container) => container.textContent)).not.toMatch(UNMEANT);
    for (const theme of ['dark', 'contrast'] as const) {
      const faint = await looking(state, 'en', theme, (container) => broken(container, ['color-contrast']));
      expect(faint, theme).toEqual([]);
    }
  },
);
