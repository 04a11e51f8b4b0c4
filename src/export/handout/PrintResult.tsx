import { useState, type RefObject } from 'react';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { CopyField } from '../../ui/controls/CopyField.tsx';
import form from '../../ui/controls/form.module.css';
import { useCopying } from '../../ui/controls/useCopying.ts';
import { Measured } from '../../ui/paper/Measured.tsx';
import type { Paper, PaperWork } from '../../ui/paper/paper.ts';
import { PrintedSheets } from '../../ui/paper/PrintedSheets.tsx';
import { SheetsPreview } from '../../ui/paper/SheetsPreview.tsx';
import type { Pages } from '../../ui/paper/usePages.ts';
import { usePrintSheets } from '../../ui/paper/usePrintSheets.ts';
import styles from '../ExportDialog.module.css';
import type { Content } from '../material.ts';
import { useMaterialLink } from '../useMaterialLink.ts';

interface Props {
  readonly paper: Paper;
  /** What is measured, unseen. */
  readonly measured: readonly { readonly work: PaperWork; readonly ref: RefObject<HTMLDivElement | null> }[];
  /** Null until all has been measured. */
  readonly pages: Pages | null;
  /** What the link leads to, where a frame may not print. */
  readonly content: Content;
  /** How many maps are drawn, and how many there will be. */
  readonly drawn: number;
  readonly all: number;
}

/** The button that prints, above the sheets as they will be. */
export function PrintResult({ paper, measured, pages, content, drawn, all }: Props) {
  const { host } = useLodelines().environment;
  const { language } = useMessages();
  const text = EXPORT_HANDOUT[language];
  const { printing, print } = usePrintSheets(paper);
  const [blocked, setBlocked] = useState(false);
  const link = useMaterialLink(content);
  const copying = useCopying();
  const isReady = pages !== null && drawn === all;
  return (
    <>
      <div className={styles['actions']}>
        <button
          type="button"
          className={styles['primary']}
          aria-disabled={!isReady}
          onClick={() => isReady && setBlocked(!print())}
        >
          {text.print}
        </button>
        <output>
          {copying.told ||
            (isReady
              ? text.pages(pages.sheets.length, text.papers[paper])
              : text.drawing(Math.min(drawn + 1, all), all))}
        </output>
      </div>
      <p className={form['hint']}>{text.printHint}</p>
      {host && blocked && (
        <>
          <p role="alert">{text.blocked}</p>
          <CopyField name={EXPORT[language].link} value={link} copy={copying.copy} />
        </>
      )}
      {measured.map((one, i) => (
        <Measured key={i} work={one.work} ref={one.ref} />
      ))}
      {pages && <SheetsPreview name={text.preview} pages={pages} />}
      {pages && printing && <PrintedSheets {...pages} />}
    </>
  );
}
