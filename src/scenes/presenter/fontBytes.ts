/** The fonts of a page as bytes, so that a window which it draws needs no network. */

/** A face of a font. */
export interface FontBytes {
  readonly family: string;
  readonly bytes: ArrayBuffer;
  readonly descriptors: FontFaceDescriptors;
}

/** Reads all faces of the style sheets of a page, through `read`. Those that cannot be read are left out. */
export async function fontBytes(
  page: Document,
  read: (address: string) => Promise<ArrayBuffer>,
): Promise<readonly FontBytes[]> {
  const faces = [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(isFontFace).map(async ({ style }): Promise<FontBytes> => {
      const valueOf = (name: string) => style.getPropertyValue(name);
      const [, url = ''] = /url\("([^"]+)"\)/.exec(valueOf('src')) ?? [];
      return {
        family: valueOf('font-family').replaceAll(/["']/g, ''),
        bytes: await read(new URL(url, sheet.href ?? page.baseURI).href),
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

/** Whether a rule is an `@font-face`, also one of another window. */
export function isFontFace(rule: CSSRule): rule is CSSFontFaceRule {
  return rule.cssText.startsWith('@font-face');
}
