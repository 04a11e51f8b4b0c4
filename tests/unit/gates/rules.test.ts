import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const effect = `import { useEffect } from 'react'; export const useTitle = () => useEffect(() => {}, []);`;

const report = lint({
  'src/ui/Panel.tsx': effect,
  'src/ui/Namespace.tsx': `import * as React from 'react'; React.useEffect(() => {}, []);`,
  'src/ui/Default.tsx': `import React from 'react'; React.useEffect(() => {}, []);`,
  'src/state/syncTitle.ts': effect,
  'src/ui/useTitle.ts': effect,
  'src/ui/hook.tsx': `import { useState } from 'react'; export function Panel({ on }: { on: boolean }) { if (on) useState(0); return null; }`,
  'src/ui/deps.tsx': `import { useMemo } from 'react'; export function Panel({ a }: { a: number }) { return useMemo(() => a, []); }`,
  'src/ui/image.tsx': `export const Image = () => <img src="a.png" />;`,
  'src/domain/any.ts': `export const parse = (text: any): string => String(text);`,
  'src/domain/unsafe.ts': `export const parse = (text: string): { a: number } => JSON.parse(text);`,
  'src/domain/default.ts': `export default 1;`,
  'src/domain/log.ts': `console.log('here');`,
  'src/domain/cycle.ts': `import { b } from './cycled.ts'; export const a = () => b;`,
  'src/domain/cycled.ts': `import { a } from './cycle.ts'; export const b = () => a;`,
  'src/domain/floating.ts': `const later = async () => 1; later();`,
  'src/ui/address.ts': `export const here = () => location.search;`,
  'src/ui/history.ts': `export const back = () => history.back();`,
  'src/ui/media.ts': `export const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;`,
  'src/ui/navigator.ts': `export const tag = () => navigator.language;`,
  'src/ui/clock.ts': `export const now = () => performance.now();`,
  'src/ui/storage.ts': `export const kept = () => localStorage.getItem('a');`,
  'src/ui/window.ts': `export const here = () => window.location.search;`,
  'src/ui/useAddress.ts': `export const useAddress = () => location.search;`,
  'src/state/browserEnvironment.ts': `export const here = () => location.search;`,
  'src/ui/timer.ts': `export const later = (act: () => void) => setTimeout(act, 1);`,
  'src/ui/frame.ts': `export const next = (act: () => void) => requestAnimationFrame(act);`,
  'src/ui/listener.ts': `export const hear = (element: Element, act: () => void) => element.addEventListener('click', act);`,
  'src/ui/useTimer.ts': `export const useTimer = (act: () => void) => setTimeout(act, 1);`,
  'src/ui/useListener.ts': `export const useListener = (element: Element, act: () => void) => element.addEventListener('click', act);`,
  'scripts/log.ts': `console.log('here');`,
  'vitest.config.ts': `export default {};`,
  'tests/unit/focused.test.ts': `import { expect, test } from 'vitest'; test.only('one', () => { expect(1).toBe(1); });`,
  'tests/unit/empty.test.ts': `import { test } from 'vitest'; test('nothing', () => {});`,
});

test.each([
  ['an effect outside of sync* and use* modules', 'src/ui/Panel.tsx', 'eslint(no-restricted-imports)'],
  ['the address outside of the environment', 'src/ui/address.ts', 'eslint(no-restricted-globals)'],
  ['the history outside of the environment', 'src/ui/history.ts', 'eslint(no-restricted-globals)'],
  ['media queries outside of the environment', 'src/ui/media.ts', 'eslint(no-restricted-globals)'],
  ['the navigator outside of the environment', 'src/ui/navigator.ts', 'eslint(no-restricted-globals)'],
  ['the clock outside of the environment', 'src/ui/clock.ts', 'eslint(no-restricted-globals)'],
  ['storage outside of the environment', 'src/ui/storage.ts', 'eslint(no-restricted-globals)'],
  ['the window outside of the environment', 'src/ui/window.ts', 'eslint(no-restricted-globals)'],
  ['the address in a use* module', 'src/ui/useAddress.ts', 'eslint(no-restricted-globals)'],
  ['a timer outside of sync* and use* modules', 'src/ui/timer.ts', 'eslint(no-restricted-globals)'],
  [
    'an animation frame outside of sync* and use* modules',
    'src/ui/frame.ts',
    'eslint(no-restricted-globals)',
  ],
  ['a listener outside of sync* and use* modules', 'src/ui/listener.ts', 'eslint(no-restricted-properties)'],
  ['an effect through the namespace of React', 'src/ui/Namespace.tsx', 'eslint(no-restricted-imports)'],
  ['an effect through the default export of React', 'src/ui/Default.tsx', 'eslint(no-restricted-imports)'],
  ['a conditional hook', 'src/ui/hook.tsx', 'react-hooks(rules-of-hooks)'],
  ['a missing dependency of a hook', 'src/ui/deps.tsx', 'react-hooks(exhaustive-deps)'],
  ['an image without alternative text', 'src/ui/image.tsx', 'jsx-a11y(alt-text)'],
  ['any', 'src/domain/any.ts', 'typescript(no-explicit-any)'],
  ['an unsafe any', 'src/domain/unsafe.ts', 'typescript(no-unsafe-return)'],
  ['a default export', 'src/domain/default.ts', 'import(no-default-export)'],
  ['the console in src/', 'src/domain/log.ts', 'eslint(no-console)'],
  ['a cycle of imports', 'src/domain/cycle.ts', 'import(no-cycle)'],
  ['a promise that is not awaited', 'src/domain/floating.ts', 'typescript(no-floating-promises)'],
  ['test.only', 'tests/unit/focused.test.ts', 'vitest(no-focused-tests)'],
  ['a test without an expectation', 'tests/unit/empty.test.ts', 'vitest(expect-expect)'],
])('the linter refuses %s', (_, file, rule) => {
  expect(report(file)).toContain(rule);
});

test.each([
  ['effects in sync* modules', 'src/state/syncTitle.ts'],
  ['effects in use* modules', 'src/ui/useTitle.ts'],
  ['the address in the environment', 'src/state/browserEnvironment.ts'],
  ['timers in use* modules', 'src/ui/useTimer.ts'],
  ['listeners in use* modules', 'src/ui/useListener.ts'],
  ['the console in scripts', 'scripts/log.ts'],
  ['default exports of configurations', 'vitest.config.ts'],
])('the linter allows %s', (_, file) => {
  expect(report(file)).toEqual([]);
});
