/** The little HTML that feeds contain. All texts are escaped, also for XML. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for elements and attributes of HTML and XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A paragraph of plain text. */
export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** An item of a list: plain text, then a link, or plain text where `url` is null. */
export interface Item {
  readonly before?: string;
  readonly text: string;
  readonly url: string | null;
}

/** A list of links. */
export function list(items: readonly Item[]): string {
  const written = items.map(({ before = '', text, url }) => {
    const inner = url === null ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
    return `<li>${escaped(before)}${inner}</li>`;
  });
  return `<ul>${written.join('')}</ul>`;
}
