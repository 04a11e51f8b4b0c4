/** The links of a document or an element to style sheets that could not be fetched. */
export function missingStyles(within: ParentNode): readonly HTMLLinkElement[] {
  return [...within.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(isMissing);
}

/** After a failure, `sheet` is null or, in Chromium, a sheet without rules or one that throws when they are read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}
