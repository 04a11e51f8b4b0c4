/** QR codes. */
import { correction, generate } from 'lean-qr';

/** Modules of a higher version are too small for a phone across a room. This one encodes about 400 characters. */
const LARGEST_VERSION = 15;

/** The QR code of a link; null if the link is too long. */
export function qrCode(link: string): ReturnType<typeof generate> | null {
  try {
    return generate(link, { minCorrectionLevel: correction.M, maxVersion: LARGEST_VERSION });
  } catch {
    return null;
  }
}

/** The modules of a QR code by row, true for dark; null if the link is too long. */
export function qrModules(link: string): boolean[][] | null {
  const code = qrCode(link);
  if (!code) return null;
  const places = Array.from({ length: code.size }, (_, i) => i);
  return places.map((y) => places.map((x) => code.get(x, y)));
}
