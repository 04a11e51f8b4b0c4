/** Flags of figures in words: statistical software takes `NA` for an empty cell. */
import type { Flag, SHARE_FLAGS } from '../domain/figures/figures.ts';

/** The word of each flag; `data/figures/README.md` explains them. */
export const FLAG_WORDS: Readonly<Record<Flag | (typeof SHARE_FLAGS)[number], string>> = {
  W: 'withheld',
  NA: 'not-available',
  XX: 'not-applicable',
  blank: 'blank-in-source',
  small: 'printed-as-small',
  large: 'printed-as-large',
  'in-world-total': 'in-world-total',
  e: 'estimated',
  reported: 'reported',
  '>': 'at-least',
  '<': 'at-most',
  rounded: 'rounded',
  exUS: 'without-united-states',
  'zero-dash': 'zero-printed-as-dash',
  quota: 'quota',
  revised: 'revised',
  'unit-corrected': 'unit-corrected',
  'source-inconsistent': 'source-inconsistent',
  'no-share': 'no-share',
  secondary: 'secondary',
  approx: 'approximate',
  'statement-year': 'year-of-statement',
  'half-year': 'half-year',
  'part-year': 'part-of-year',
  computed: 'computed',
};
