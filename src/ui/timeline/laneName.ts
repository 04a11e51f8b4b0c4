/** Places the name of a lane so that it covers neither end of its bar. */

interface Placed {
  /** The side of the bar; `left` or `right` of the lane if the bar is outside the visible part on that side. */
  readonly side: 'before' | 'after' | 'on' | 'left' | 'right';
  readonly style: Readonly<Record<string, string>>;
}

/** In pixels: approximate widths of a letter and of a Korean syllable, and the padding of a name. */
const LETTER = 6.4;
const SYLLABLE = 12;
const AROUND = 12;

/**
 * Returns the side and CSS position of the name: before the bar if there is room, else after it, else on it.
 * `begins` and `ends` are the ends of the bar as fractions of the visible axis, which is `width` pixels wide.
 */
export function laneName(name: string, begins: number, ends: number, width: number): Placed {
  if (begins > 1) return { side: 'right', style: { right: '0' } };
  if (ends < 0) return { side: 'left', style: { left: '0' } };
  const syllables = name.match(/[\u1100-\uffff]/g)?.length ?? 0;
  const room = (AROUND + syllables * SYLLABLE + (name.length - syllables) * LETTER) / width;
  const percent = (share: number) => `${share * 100}%`;
  if (begins >= room) return { side: 'before', style: { right: percent(1 - begins) } };
  if (ends + room <= 1) return { side: 'after', style: { left: percent(ends) } };
  const from = Math.max(begins, 0);
  return { side: 'on', style: { left: percent(from), maxWidth: percent(1 - from) } };
}
