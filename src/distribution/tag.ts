/** Identifiers that stay the same wherever the site is published. */

/** No domain belongs to the project, so the authority is a name that nobody can own (RFC 2606). */
export const AUTHORITY = 'lodelines.invalid';

/** A tag URI (RFC 4151) for something of the record, such as `event/forge-launch-2026`. */
export function tagOf(path: string): string {
  return `tag:${AUTHORITY},2026:${path}`;
}
