import { createPortal } from 'react-dom';
import { PAPER } from '../../cartography/palette.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Elements } from '../controls/elements.ts';
import styles from './Sheet.module.css';
import { useColours } from './useColours.ts';

/** A text that is printed in place of the page, divided by the browser; on the screen it is not seen. */
export function PrintedText({ children }: { readonly children: Elements }) {
  const { root } = useLodelines().environment;
  const { language } = useMessages();
  const colours = useColours(PAPER);
  // oxlint-disable-next-line lodelines/text-alone -- An element in another part of the page.
  return createPortal(
    <div className={styles['printed']} data-part="text" lang={language}>
      <div ref={colours} className={styles['text']}>
        {children}
      </div>
    </div>,
    root.ownerDocument.body,
  );
}
