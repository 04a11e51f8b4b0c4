/** Preview cards as the browser draws them. */
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { cardsOf } from '../../scripts/cards/cardList.ts';
import { openPainter } from '../../scripts/cards/cardPngs.ts';
import { readPagesRecord } from '../../scripts/pages/recordPages.tsx';
import { readRecord } from '../../scripts/readRecord.ts';

const INK = [0x17, 0x1d, 0x21];
const BILATERAL = [0x00, 0x4d, 0x38];

test('Cards are PNGs of 1200 by 630 pixels in a palette, of at most 120 kB, with the name and the arcs in sight', async () => {
  const cards = cardsOf(await readPagesRecord(null), readRecord().record.shapes);
  const painter = await openPainter();
  try {
    for (const address of [
      'en/site',
      'en/country/KOR',
      'ko/partnership/rok-vietnam',
      'en/tour/korea-vietnam',
    ]) {
      const card = cards.find((one) => one.address === `cards/${address}.png`);
      const png = await painter.png(card?.svg() ?? '');
      expect(png.length).toBeLessThan(120_000);
      // Bit depth 8, colour type 3: a palette.
      expect([...png.subarray(24, 26)]).toEqual([8, 3]);
      const { width, height, data } = PNG.sync.read(png);
      expect([width, height]).toEqual([1200, 630]);
      const near = (colour: readonly number[], from: number, to: number) => {
        let count = 0;
        for (let i = from * width * 4; i < to * width * 4; i += 4)
          if (colour.every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) < 12)) count++;
        return count;
      };
      expect({ address, ink: near(INK, 430, 630) > 2000, arcs: near(BILATERAL, 0, 430) > 500 }).toEqual({
        address,
        ink: true,
        arcs: true,
      });
    }
  } finally {
    await painter.close();
  }
});
