/** The font of Korean text. */
import type { Environment } from '../../state/environment.ts';

/** How long a page waits for it, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Resolves when Hangul can be drawn: at once if the font is installed, and after two seconds in any case. Without a
 * Korean font the letters of the system are boxes of another width, and what follows them would move. Never rejects.
 */
export function hangulFont({ root, clock }: Pick<Environment, 'root' | 'clock'>): Promise<unknown> {
  const { fonts } = root.ownerDocument;
  const faces = [400, 700].map((weight) => fonts.load(`${weight} 1em 'Lodelines Korean'`, '가'));
  return Promise.race([
    Promise.allSettled(faces),
    new Promise<void>((resolve) => void clock.after(PATIENCE_MS, resolve)),
  ]);
}
