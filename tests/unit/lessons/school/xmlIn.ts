/** Reads XML in tests. */
import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root element. Throws if the text is not well-formed. */
export function xmlIn(text: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const { documentElement } = parser.parseFromString(text, 'text/xml');
  if (!documentElement) throw new Error('xmlIn: expected an element, got none.');
  return documentElement;
}

/** The elements with this local name, in any namespace. */
export function all(root: Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS('*', name));
}

/** An attribute of each of them; null where it is missing. */
export function attributes(root: Element, name: string, attribute: string): (string | null)[] {
  return all(root, name).map((element) => element.getAttribute(attribute));
}
