import { createPortal } from 'react-dom';
import { useLodelines } from '../../state/useLodelines.ts';
import styles from './Sheet.module.css';
import { Sheets } from './Sheets.tsx';
import type { Pages } from './usePages.ts';

/** Sheets that are printed in place of the page; on the screen they are not seen. */
export function PrintedSheets(pages: Pages) {
  const { root } = useLodelines().environment;
  // oxlint-disable-next-line lodelines/text-alone -- An element in another part of the page.
  return createPortal(
    <div className={styles['printed']} data-part="sheets" translate="no">
      <Sheets {...pages} />
    </div>,
    root.ownerDocument.body,
  );
}
