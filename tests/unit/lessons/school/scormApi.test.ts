/** How a page finds the run-time of a learning platform. */
import { describe, expect, test } from 'vitest';
import { openScorm, type ScormWindow } from '../../../../src/lessons/school/scormApi.ts';

/** A run-time that notes what it is asked. */
function platform(begins: unknown = 'true') {
  const calls: string[] = [];
  const api = {
    LMSInitialize: () => begins,
    LMSGetValue: (element: string) => (element === 'cmi.core.lesson_location' ? '3' : undefined),
    LMSSetValue: (element: string, value: string) => calls.push(`${element}=${value}`),
    LMSCommit: () => calls.push('commit'),
    LMSFinish: () => calls.push('finish'),
  };
  return { api, calls };
}

/** A window in these ones, from the inside out; the last one is the top. */
function windowIn(...around: readonly Partial<ScormWindow>[]): ScormWindow {
  const [first = {}, ...others] = around;
  const window = Object.defineProperties(
    { opener: null, parent: others.length > 0 ? windowIn(...others) : null },
    Object.getOwnPropertyDescriptors(first),
  ) as unknown as { parent: ScormWindow | null };
  window.parent ??= window as ScormWindow;
  return window as ScormWindow;
}

const OF_ANOTHER_SITE = {
  get API(): never {
    throw new Error('SecurityError');
  },
};

describe('A platform is found', () => {
  const { api } = platform();

  test.each<[string, ScormWindow]>([
    ['in the page around the frame', windowIn({}, { API: api })],
    ['further out, behind a page of another site', windowIn({}, OF_ANOTHER_SITE, {}, { API: api })],
    ['around the page that has opened this one', windowIn({ opener: windowIn({}, { API: api }) })],
  ])('%s', (_, window) => {
    expect(openScorm(window)?.read('cmi.core.lesson_location')).toBe('3');
  });
});

describe('There is no session', () => {
  test.each<[string, ScormWindow]>([
    ['without a platform', windowIn({}, {})],
    ['where pages of another site are around', windowIn(OF_ANOTHER_SITE, OF_ANOTHER_SITE)],
    ['if something else has the name', windowIn({ API: { version: 1 } })],
    ['if the platform refuses', windowIn({ API: platform('false').api })],
    [
      'if it is more than ten windows away',
      windowIn(...Array.from({ length: 11 }, () => ({})), { API: platform().api }),
    ],
  ])('%s', (_, window) => {
    expect(openScorm(window)).toBeNull();
  });
});

test('What is written is stored at once, and an unknown element reads as an empty text', () => {
  const { api, calls } = platform(true);
  const session = openScorm(windowIn({ API: api }));
  session?.write({ 'cmi.core.lesson_location': '4', 'cmi.suspend_data': 'one=100' });
  session?.finish();
  expect(calls).toEqual(['cmi.core.lesson_location=4', 'cmi.suspend_data=one=100', 'commit', 'finish']);
  expect(session?.read('cmi.suspend_data')).toBe('');
});

test('A platform that throws stops nothing', () => {
  const failing = () => {
    throw new Error('The platform is broken.');
  };
  const api = {
    ...platform().api,
    LMSGetValue: failing,
    LMSSetValue: failing,
    LMSCommit: failing,
    LMSFinish: failing,
  };
  const session = openScorm(windowIn({ API: api }));
  expect(session?.read('cmi.core.lesson_location')).toBe('');
  expect(() => {
    session?.write({ 'cmi.core.lesson_location': '2' });
    session?.finish();
  }).not.toThrow();
});
