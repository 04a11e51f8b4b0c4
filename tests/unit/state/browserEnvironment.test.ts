import { expect, test, vi } from 'vitest';
import { besideEnvironment, memoryAddress } from '../../../src/state/browserEnvironment.ts';

/** A window with only what an environment reads when it is created, and canvases with the given context. */
function windowWith(context: object | null) {
  const createElement = vi.fn<() => object>(() => ({ getContext: () => context }));
  const window = { navigator: { language: 'ko-KR', userAgent: '' }, document: { createElement } };
  return { window: window as unknown as Window & typeof globalThis, createElement };
}

test('WebGL is probed once, because every probe takes one of the few WebGL contexts of a browser', () => {
  const { window, createElement } = windowWith({});
  const environment = besideEnvironment(window, {} as HTMLElement, memoryAddress());
  expect(createElement).not.toHaveBeenCalled();
  expect([environment.hasWebGL(), environment.hasWebGL()]).toEqual([true, true]);
  expect(createElement).toHaveBeenCalledTimes(1);
});

test('A browser without WebGL 2 is recognised', () => {
  const { window } = windowWith(null);
  expect(besideEnvironment(window, {} as HTMLElement, memoryAddress()).hasWebGL()).toBe(false);
});
