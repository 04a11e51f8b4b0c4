/** The palette as CSS variables, for a picture that has the colours of every theme. */
import type { Palette } from '../../src/cartography/palette.ts';

/** The properties that `ui/shell/themeProperties` sets, by role. The accent is that of the map. */
export const VARIABLES: Palette = {
  scheme: 'light',
  sea: 'var(--sea)',
  space: 'var(--space)',
  land: 'var(--land)',
  outline: 'var(--outline)',
  partnershipCount: ['var(--tie-1)', 'var(--tie-2)', 'var(--tie-3)', 'var(--tie-4)', 'var(--tie-5)'],
  kind: {
    bloc: 'var(--kind-bloc)',
    trilateral: 'var(--kind-trilateral)',
    bilateral: 'var(--kind-bilateral)',
    national: 'var(--kind-national)',
  },
  accent: 'var(--map-accent)',
  onAccent: 'var(--on-accent)',
  capital: 'var(--capital)',
  label: 'var(--label)',
  halo: 'var(--halo)',
  surface: 'var(--surface)',
  raised: 'var(--raised)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  focus: 'var(--focus)',
};
