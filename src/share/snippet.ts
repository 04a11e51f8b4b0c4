/**
 * HTML for other sites. All inserted values are escaped. Each element is on one line, because some editors turn
 * line breaks into `<br>`.
 */
import { inBrackets } from '../i18n/names.ts';
import { SHARE } from '../i18n/share.ts';
import { type EmbedSize, LEAST_HEIGHT } from './embedOptions.ts';
import type { SharedView } from './sharedView.ts';

/** A picture of a view, which the editor uploads; sizes in CSS pixels. */
export interface PictureFile {
  /** The file name, used as `src`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The text alternative. */
  readonly alt: string;
}

/** Returns an iframe that needs no script. */
export function frameSnippet(shared: SharedView, src: string, size: EmbedSize): string {
  const { kind, width, height } = size;
  // The size attributes apply if a site removes styles. `height:auto` lets the aspect ratio override them.
  const [across, down] = kind === 'fixed' ? [width, height] : [960, Math.round((960 * height) / width)];
  const style =
    kind === 'fixed'
      ? 'max-width:100%;border:0'
      : `width:100%;height:auto;aspect-ratio:${width}/${height};min-height:${LEAST_HEIGHT}px;border:0`;
  return frame({ src, title: captioned(shared), width: across, height: down, style });
}

/** Returns an iframe of the map; sizes in CSS pixels. */
export function frame(attributes: {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}): string {
  // Loads when near the viewport. Readers may copy citations and use full screen.
  return element('iframe', { ...attributes, loading: 'lazy', allow: 'clipboard-write; fullscreen' });
}

/**
 * Returns `<lodelines-map>` and the script at address `script` that defines it. It shows a poster until it is near
 * the viewport, and a link if the script does not load.
 */
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

/** Returns a sentence with a link to the map. */
export function linkSnippet(shared: SharedView): string {
  const { title, time, source, link, language } = shared;
  return inBrackets(
    language,
    element('a', { href: link }, escapeHtml(`${title}, ${time}`)),
    escapeHtml(source),
  );
}

/** Returns a figure with a linked picture and a caption. Its `src` is the name of a file that is yet to be uploaded. */
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

/** Returns the accessible name of a frame: the title and time of its first view, and the name of the site. */
export function captioned({ title, time }: SharedView): string {
  return `${title}, ${time} · Lodelines`;
}

/** Returns an element with escaped attributes. `inside` is HTML, or null for a void element. */
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

/** Escapes text for use in elements and in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
