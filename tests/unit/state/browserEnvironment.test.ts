import { expect, test, vi } from 'vitest';
import { besideEnvironment, memoryAddress } from '../../../src/state/browserEnvironment.ts';

/** A window with only what an environment reads when it is created, and canvases with the given context. */
function windowWith(context: object | null) {
  const createElement = vi.fn<() => object>(() => ({ getContext: () => context }));
  const window = { navigator: { language: 'ko-KR', userAgent: '' }, document: { createElement } };
  return { window: window as unknown as Window & typeof globalThis, createElement };
}

test('WebGL is probed once, and the context of the probe given back, because a browser has few', () => {
  const loseContext = vi.fn<() => void>();
  const { window, createElement } = windowWith({ getExtension: () => ({ loseContext }) });
  const environment = besideEnvironment(window, {} as HTMLElement, memoryAddress());
  expect(createElement).not.toHaveBeenCalled();
  expect([environment.hasWebGL(), environment.hasWebGL()]).toEqual([true, true]);
  expect(createElement).toHaveBeenCalledTimes(1);
  expect(loseContext).toHaveBeenCalledTimes(1);
});

test('A browser without WebGL 2 is recognised', () => {
  const { window } = windowWith(null);
  expect(besideEnvironment(window, {} as HTMLElement, memoryAddress()).hasWebGL()).toBe(false);
});

/** Whether a tab opens in a window whose `open` does that. */
function opens(open: () => object | null) {
  const window = { navigator: { language: '', userAgent: '' }, open } as unknown as Window &
    typeof globalThis;
  const { handing } = besideEnvironment(window, {} as HTMLElement, memoryAddress());
  return handing.openTab('https://example.org/');
}

test('A tab that opens gets no opener', () => {
  const opened = { opener: {} };
  expect(opens(() => opened)).toBe(true);
  expect(opened.opener).toBeNull();
});

test('A refused tab is told, also where the browser throws instead of returning null', () => {
  expect(opens(() => null)).toBe(false);
  const firefox = () => {
    throw new DOMException('', 'InvalidAccessError');
  };
  expect(opens(firefox)).toBe(false);
});

test('A tab that inherits the sandbox of a frame has opened, although the frame cannot access it', () => {
  const foreign = Object.defineProperty({}, 'opener', {
    set: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect(opens(() => foreign)).toBe(true);
});
