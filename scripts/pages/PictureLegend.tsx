import type { Picture } from '../../src/cartography/picture/displayList.ts';
import type { LegendRow } from '../../src/cartography/picture/legendItems.ts';
import { legendMark, markWidth } from '../../src/cartography/picture/legendMark.ts';
import { SvgPicture } from '../../src/ui/controls/SvgPicture.tsx';
import { THEMED } from '../themedPalette.ts';

const HEIGHT = 12;

/** Samples of what is drawn in a picture, and what they mean. */
export function PictureLegend({ rows }: { readonly rows: readonly LegendRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map((row) => {
        const sample = sampleOf(row);
        return (
          <li key={row.text}>
            {sample.width > 0 && <SvgPicture picture={sample} />} <span>{row.text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function sampleOf({ mark }: LegendRow): Picture {
  return {
    name: '',
    width: markWidth(mark, 1),
    height: HEIGHT,
    items: legendMark(mark, 0, HEIGHT / 2, 1, THEMED),
  };
}
