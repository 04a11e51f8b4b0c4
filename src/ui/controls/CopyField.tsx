import { useRef } from 'react';
import { COPYING } from '../../i18n/copying.ts';
import { useMessages } from '../../state/useLodelines.ts';
import field from './field.module.css';
import styles from './CopyField.module.css';
import type { Copying } from './useCopying.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly rows: number;
  /** Whether it is read by people rather than by machines. */
  readonly prose?: boolean;
  readonly copy: Copying['copy'];
}

/** A text to be taken elsewhere, under its name and with the button that copies it. */
export function CopyField({ name, value, rows, prose = false, copy }: Props) {
  const { language } = useMessages();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <section className={styles['field']}>
      <h3>{name}</h3>
      <button type="button" onClick={() => void copy(name, value, area.current)}>
        {COPYING[language].copy} <span className="visually-hidden">{name}</span>
      </button>
      <textarea
        ref={area}
        className={`${field['field']} ${styles['text']} ${prose ? styles['prose'] : ''}`}
        readOnly
        rows={rows}
        value={value}
        aria-label={name}
        spellCheck={false}
      />
    </section>
  );
}

/** What came of copying, said where it is seen without scrolling: over the end of the dialog around it. */
export function Told({ children }: { readonly children: string }) {
  return <output className={styles['told']}>{children}</output>;
}
