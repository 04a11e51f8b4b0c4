import { useRef } from 'react';
import { useWidth } from '../controls/useWidth.ts';
import { PAPER_SIZE, PIXELS_PER_MM } from './paper.ts';
import styles from './Sheet.module.css';
import { Sheets } from './Sheets.tsx';
import type { Pages } from './usePages.ts';

/** The least width of a sheet beside another, in CSS pixels. */
const LEAST = 290;

/** Between sheets, in CSS pixels of the page. */
const GAP = 12;

interface Props {
  readonly name: string;
  readonly pages: Pages;
}

/** The sheets as they will be printed, scaled down, in a region that scrolls. */
export function SheetsPreview({ name, pages }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref) - 2 * GAP;
  const sheet = PAPER_SIZE[pages.work.paper];
  const [wide, high] = [sheet.width * PIXELS_PER_MM, sheet.height * PIXELS_PER_MM];
  const columns = pages.sheets.length > 1 && width >= 2 * LEAST + GAP ? 2 : 1;
  const scale = Math.min(1, (width - (columns - 1) * GAP) / columns / wide);
  const rows = Math.ceil(pages.sheets.length / columns);
  return (
    <section
      ref={ref}
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled by the keyboard, too.
      tabIndex={0}
      className={`${styles['preview']} screen-only`}
      translate="no"
    >
      {/* Its links are for the printed sheets. */}
      <div inert style={{ height: rows * (high * scale + GAP) - GAP }}>
        <div
          className={styles['scaled']}
          style={{
            width: columns * wide + ((columns - 1) * GAP) / scale,
            gap: GAP / scale,
            transform: `scale(${scale})`,
          }}
        >
          <Sheets {...pages} />
        </div>
      </div>
    </section>
  );
}
