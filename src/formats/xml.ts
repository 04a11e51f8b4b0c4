/** XML as text. */

/** The value of an attribute; one that is undefined is left out, and a boolean is 1 or 0. */
type Value = string | number | boolean | undefined;

/** An element. `children` are XML already: text goes through `textXml` first; what is null or false is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (string | null | false | undefined)[]
): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  const inner = children.map((child) => child || '').join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** An XML document with this root element. */
export function documentXml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as XML. Characters that XML does not have are left out. */
export function textXml(text: string): string {
  // Most texts are XML as they are, and there can be many.
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function attributeText(value: Exclude<Value, undefined>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // A line break in an attribute would be read as a space.
  return typeof value === 'number' ? String(value) : textXml(value).replace(/\r?\n/g, '&#10;');
}

/** C0 controls except for tab and line breaks, lone surrogates, and two that are no characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same, surrogates, and signs that are written as entities. */
const NOT_PLAIN = /[^\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
