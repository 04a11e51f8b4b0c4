/** QR codes as primitives. */
import type { Item } from './displayList.ts';

/** A QR code as rows of modules, true for dark. */
export type Modules = readonly (readonly boolean[])[];

/** The dark modules on white, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
export function codeItems(modules: Modules, x: number, y: number, side: number): Item[] {
  const count = modules.length + 8;
  const step = side / count;
  const pieces = modules.flatMap((row, i) =>
    row.flatMap((dark, j) => {
      if (!dark || row[j - 1]) return [];
      let end = j;
      while (row[end]) end++;
      const [left, right] = [x + (j + 4) * step, x + (end + 4) * step];
      const [top, bottom] = [y + (i + 4) * step, y + (i + 5) * step];
      return [{ type: 'ring' as const, points: [left, top, right, top, right, bottom, left, bottom] }];
    }),
  );
  return [
    { type: 'box', x, y, width: side, height: side, fill: '#ffffff' },
    { type: 'path', pieces, fill: '#000000' },
  ];
}
