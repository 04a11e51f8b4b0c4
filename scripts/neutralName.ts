/** File names that content blockers leave alone. */

/**
 * Words of names in the filter lists of content blockers. They refuse what looks like advertising, tracking, a button
 * of a social network, a notice or a window in front of the page. `ad` counts as a whole word only.
 */
const BLOCKED =
  /advert|affiliate|analytic|banner|beacon|consent|cookie|gdpr|metric|modal|newsletter|notice|overlay|paywall|pixel|popover|popup|promo|share|social|sponsor|subscribe|telemetry|track|widget|(?<![a-z])ads?(?![a-z])/gi;

/** A name with `Part` for each word that content blockers look for: `ShareDialog` becomes `PartDialog`. */
export function neutralName(name: string): string {
  return name.replace(BLOCKED, 'Part');
}
