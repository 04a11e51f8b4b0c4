/** What the app as one file opens: a data block in its HTML, which can be changed without the rest of the file. */

/** The address of the file on the site. */
export const OFFLINE_ADDRESS = 'offline/lodelines-offline.html';

/** What a file opens. Without anything it opens the default view and knows no site. */
export interface Opening {
  /** The address of the published site, with a slash at the end, for links. */
  readonly site?: string | undefined;
  /** The view, as a query with its question mark. */
  readonly query?: string | undefined;
  /** The reader's own tour, as the fragment of an address, with its `#`. */
  readonly fragment?: string | undefined;
  /** Whether it is in a package of SCORM and reports its lesson to the platform around it. */
  readonly scorm?: boolean | undefined;
}

/** The id of the block. */
export const OPENING_ID = 'opening';

/** Its text is JSON, and has no `<`. */
const BLOCK = new RegExp(`(<script type="application/json" id="${OPENING_ID}">)([^<]*)`, 'u');

/** The block as HTML. */
export function openingBlock(opening: Opening): string {
  return `<script type="application/json" id="${OPENING_ID}">${textOf(opening)}</script>`;
}

/**
 * A file that opens something else. It keeps the site that it knows, unless `opening` has one. Throws if the HTML is
 * not that of such a file.
 */
export function withOpening(html: string, opening: Opening): string {
  const found = BLOCK.exec(html);
  if (!found) throw new Error(`withOpening: expected a file with the block "${OPENING_ID}", got none.`);
  const { site } = readOpening(found[2] ?? '');
  const text = textOf({ ...opening, site: opening.site ?? site });
  return html.replace(BLOCK, (_, start: string) => start + text);
}

/** What the text of a block says. Never throws: what is not as expected is left out. */
export function readOpening(text: string): Opening {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  const { site, query, fragment, scorm } = (value ?? {}) as Partial<Record<keyof Opening, unknown>>;
  return {
    ...(isText(site, /^https?:\/\/[^?#]+\/$/u) && { site }),
    ...(isText(query, /^\?/u) && { query }),
    ...(isText(fragment, /^#/u) && { fragment }),
    ...(scorm === true && { scorm }),
  };
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function textOf(opening: Opening): string {
  return JSON.stringify(opening).replaceAll('<', String.raw`\u003c`);
}
