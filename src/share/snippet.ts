/**
 * HTML for the pages of other people. Whatever is put into it is escaped. Each element stands on one line,
 * because some editors turn line ends into `<br>`.
 */
import { SHARE } from '../i18n/share.ts';
import { type EmbedSize, LEAST_HEIGHT } from './embedOptions.ts';
import type { SharedView } from './sharedView.ts';

/** A picture of a view, to be uploaded by the editor; sizes in CSS pixels. */
export interface PictureFile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A frame that needs no script around it. */
export function frameSnippet(shared: SharedView, src: string, size: EmbedSize): string {
  const { kind, width, height } = size;
  // The attributes hold where a page strips styles; in a style, `auto` gives the height back to the ratio.
  const [across, down] = kind === 'fixed' ? [width, height] : [960, Math.round((960 * height) / width)];
  const style =
    kind === 'fixed'
      ? 'max-width:100%;border:0'
      : `width:100%;height:auto;aspect-ratio:${width}/${height};min-height:${LEAST_HEIGHT}px;border:0`;
  return frame({ src, title: captioned(shared), width: across, height: down, style });
}

/** A frame of the map; sizes in CSS pixels. */
export function frame(attributes: {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}): string {
  // It waits until it is near; its readers may copy a citation out of it, and have it fill the screen.
  return element('iframe', { ...attributes, loading: 'lazy', allow: 'clipboard-write; fullscreen' });
}

/** The element that `script` defines: a poster until it is near. Without the script it is a link. */
export function componentSnippet(shared: SharedView, view: string, script: string, size: EmbedSize): string {
  const { kind, width, height } = size;
  const sized =
    kind === 'fixed'
      ? { style: `width:${width}px;max-width:100%;height:${height}px` }
      : { ratio: `${width}/${height}` };
  const inside = element('a', { href: shared.link }, escapeHtml(captioned(shared)));
  return [
    element('script', { type: 'module', src: script }),
    element('lodelines-map', { view, title: captioned(shared), ...sized }, inside),
  ].join('\n');
}

/** A sentence that leads to the map. */
export function linkSnippet(shared: SharedView): string {
  const { title, time, source, link } = shared;
  return `${element('a', { href: link }, escapeHtml(`${title}, ${time}`))} (${escapeHtml(source)})`;
}

/** A picture that leads to the map, with its caption; its address is that of a file yet to be uploaded. */
export function pictureSnippet(shared: SharedView, picture: PictureFile): string {
  const { title, time, source, link, language } = shared;
  const { name, width, height, alt } = picture;
  const style = 'max-width:100%;height:auto';
  const open = element('a', { href: link }, escapeHtml(SHARE[language].openMap));
  return [
    '<figure>',
    element('a', { href: link }, element('img', { src: name, alt, width, height, style }, null)),
    element('figcaption', {}, `${escapeHtml(`${title}, ${time}. ${source}.`)} ${open}`),
    '</figure>',
  ].join('\n');
}

/** What a frame is called: what it shows at first, and whose it is. */
export function captioned({ title, time }: SharedView): string {
  return `${title}, ${time} · Lodelines`;
}

/** An element with its attributes escaped; `inside` is HTML, and null for one that has no end. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string | null = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join('')}>${inside === null ? '' : `${inside}</${name}>`}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text such that it is nothing but text, in an element as well as in an attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
