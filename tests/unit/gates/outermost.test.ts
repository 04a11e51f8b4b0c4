/** A selector with `:has()` has its element checked whenever anything in it changes, and all that it styles with it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['ui/shell/Full', 'embed/Embedded', 'scenes/presenter/Presented'])(
  'The whole page (%s) has no style that depends on what is in it, so that a step of the date styles only what it changes',
  (name) => {
    const source = readFileSync(new URL(`../../../src/${name}.module.css`, import.meta.url), 'utf8');
    const outermost = name.split('/').at(-1)?.toLowerCase();
    // While a tour is open, its place on a narrow page depends on whether the reader has left its path.
    const selectors = source.match(/[^{}\n]*:has\([^{}]*(?=\{)/g) ?? [];
    expect(
      selectors.filter((selector) => new RegExp(`\\.(${outermost}|asList)[^ ]*:has\\(`).test(selector)),
    ).toEqual([]);
  },
);
