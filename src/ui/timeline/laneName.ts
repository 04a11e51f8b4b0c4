/** Where the name of a lane stands, so that it covers neither the beginning nor the end of its bar. */

interface Placed {
  /** Of the bar; `left` and `right` if the bar itself is out of sight there. */
  readonly side: 'before' | 'after' | 'on' | 'left' | 'right';
  readonly style: Readonly<Record<string, string>>;
}

/** In pixels: about the widths of a letter and of a Korean syllable, and the room around a name. */
const LETTER = 6.4;
const SYLLABLE = 12;
const AROUND = 12;

/**
 * Before the bar if it has room there, otherwise after it, otherwise on it. `begins` and `ends` are those
 * of the bar as shares of what is in sight, which is `width` pixels wide.
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
