import type { ReactElement } from 'react';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import type { Handout } from './handout.ts';
import styles from './Handout.module.css';

/** The foot of each sheet of a hand-out: what it is of, its source, release and licence, and the number of the page. */
export function handoutFoot({
  language,
  tour,
  scenes,
  credits,
}: Handout): (sheet: number, sheets: number) => ReactElement {
  const title = tour?.title ?? scenes[0]?.title ?? '';
  const [source, borders] = credits;
  return (sheet, sheets) => (
    <footer className={styles['foot']}>
      <p>
        <strong>{title}</strong>
        <span>{` · ${source} ${borders}`}</span>
      </p>
      <p className={styles['page']}>{EXPORT_HANDOUT[language].page(sheet, sheets)}</p>
    </footer>
  );
}
