/** The palette of pictures inside a page whose style sheet has the colours. */
import { LIGHT, type Palette } from '../src/cartography/palette.ts';
import { roleProperty } from '../src/ui/shell/themeProperties.ts';

const { kind, partnershipCount, scheme, ...roles } = LIGHT;

/**
 * The palette of which each colour is the custom property of its role. Where the page has no such property, as in the
 * reader mode of a browser, it is the colour of the light theme: `var(--sea,#f8f6f1)`.
 */
export const THEMED: Palette = {
  ...themed(roles),
  kind: themed(kind, 'kind-'),
  partnershipCount: partnershipCount.map(
    (colour, i) => `var(--tie-${i + 1},${colour})`,
  ) as unknown as Palette['partnershipCount'],
  scheme,
};

function themed<Role extends string>(colours: Record<Role, string>, prefix = ''): Record<Role, string> {
  return Object.fromEntries(
    Object.entries<string>(colours).map(([role, colour]) => [
      role,
      `var(${roleProperty(prefix + role)},${colour})`,
    ]),
  ) as Record<Role, string>;
}
