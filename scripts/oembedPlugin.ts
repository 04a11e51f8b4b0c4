/**
 * oEmbed (oembed.com, 1.0) for other sites: a static file, and a link to it in the page. Both need the
 * address of the published site, which is set for each build.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import settings from '../data/settings.json' with { type: 'json' };
import { frame } from '../src/share/snippet.ts';

const TITLE = `Lodelines: ${settings.title.en}`;
const SIZE = { width: 960, height: 540 };

/** An oEmbed response of type `rich`; sizes in CSS pixels. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/**
 * The normalised address of a site, with one slash at the end. Throws if it is not an http(s) address without
 * query, fragment and user.
 */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(
      `LODELINES_URL is "${text}"; it must be the full address of the site, such as https://example.org/lodelines/.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}

/** The oEmbed response for the site at `address`, which ends in a slash. */
export function oembedOf(address: string): OEmbed {
  const { width, height } = SIZE;
  return {
    version: '1.0',
    type: 'rich',
    title: TITLE,
    provider_name: 'Lodelines',
    provider_url: address,
    width,
    height,
    html: frame({
      src: `${address}embed/`,
      title: TITLE,
      width,
      height,
      style: 'border:0;max-width:100%',
    }),
  };
}

/**
 * Adds absolute links and `oembed.json` to the build if `setting` (`LODELINES_URL`) is an address; otherwise
 * nothing.
 */
export function oembedPlugin(setting: string | undefined): Plugin {
  const address = setting ? siteAddress(setting) : null;
  return {
    name: 'lodelines-oembed',
    transformIndexHtml(): HtmlTagDescriptor[] {
      if (address === null) return [];
      const attrs = {
        rel: 'alternate',
        type: 'application/json+oembed',
        title: TITLE,
        href: `${address}oembed.json`,
      };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    generateBundle() {
      if (address === null) return;
      const source = `${JSON.stringify(oembedOf(address), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source });
    },
  };
}
