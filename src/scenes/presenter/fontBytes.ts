/** The fonts of a page as bytes, so that a window which it draws needs no network. */

/** A face of a font. */
export interface FontBytes {
  readonly family: string;
  readonly bytes: ArrayBuffer;
  readonly descriptors: FontFaceDescriptors;
}

/**
 * Reads the faces of the style sheets of a page that have any character of a text: those in the style sheet itself,
 * others through `read`. Those that cannot be read are left out.
 */
export async function fontBytes(
  page: Document,
  read: (address: string) => Promise<ArrayBuffer>,
  text: string,
): Promise<readonly FontBytes[]> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const faces = [...page.styleSheets].flatMap((sheet) =>
    facesFor(codes, sheet).map(async ({ style }): Promise<FontBytes> => {
      const valueOf = (name: string) => style.getPropertyValue(name);
      const [, url = ''] = /url\("([^"]+)"\)/.exec(valueOf('src')) ?? [];
      return {
        family: valueOf('font-family').replaceAll(/["']/g, ''),
        bytes: bytesInside(url) ?? (await read(new URL(url, sheet.href ?? page.baseURI).href)),
        descriptors: {
          weight: valueOf('font-weight') || 'normal',
          unicodeRange: valueOf('unicode-range') || 'U+0-10FFFF',
        },
      };
    }),
  );
  const settled = await Promise.allSettled(faces);
  return settled.flatMap((face) => (face.status === 'fulfilled' ? [face.value] : []));
}

/** The faces of a sheet whose `unicode-range` has any of the code points. */
function facesFor(codes: readonly number[], { cssRules }: CSSStyleSheet): CSSFontFaceRule[] {
  return [...cssRules].filter(isFontFace).filter(({ style }) => {
    const ranges = style.getPropertyValue('unicode-range').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi);
    const bounds = Array.from(ranges, ([, first = '', last = first]) =>
      [first, last].map((code) => Number.parseInt(code, 16)),
    );
    return (
      bounds.length === 0 ||
      bounds.some(([from = 0, to = 0]) => codes.some((code) => from <= code && code <= to))
    );
  });
}

/** The bytes in a `data:` address, which a policy without a network does not let anybody fetch; null for another. */
function bytesInside(address: string): ArrayBuffer | null {
  const [, text] = /^data:[^,]*;base64,(.*)$/.exec(address) ?? [];
  return text === undefined ? null : Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;
}

/** Whether a rule is an `@font-face`, also one of another window. */
export function isFontFace(rule: CSSRule): rule is CSSFontFaceRule {
  return rule.cssText.startsWith('@font-face');
}
