import { useRef } from 'react';
import { COPYING } from '../../i18n/copying.ts';
import { useMessages } from '../../state/useLodelines.ts';
import field from './field.module.css';
import styles from './CopyField.module.css';
import type { Copying } from './useCopying.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  /** Whether the text is prose rather than code or an address. */
  readonly prose?: boolean;
  readonly copy: Copying['copy'];
}

/** A text with more characters scrolls: a link with a whole lesson in it would fill the page. */
const MOST_IN_FULL = 1000;

/** A read-only text with its name and a button that copies it. */
export function CopyField({ name, value, prose = false, copy }: Props) {
  const { language } = useMessages();
  const area = useRef<HTMLTextAreaElement>(null);
  const classes = [styles['area'], prose && styles['prose'], value.length > MOST_IN_FULL && styles['long']];
  return (
    <section className={styles['field']}>
      <h3>{name}</h3>
      <button type="button" onClick={() => void copy(name, value, area.current)}>
        <span>{COPYING[language].copy}</span> <span className="visually-hidden">{name}</span>
      </button>
      <div className={classes.filter(Boolean).join(' ')} data-text={value}>
        <textarea
          ref={area}
          className={`${field['field']} ${styles['text']}`}
          readOnly
          rows={1}
          value={value}
          aria-label={name}
          spellCheck={false}
        />
      </div>
    </section>
  );
}

/** The result of copying. It sticks to the end of the dialog, so that it is visible without scrolling. */
export function Told({ children }: { readonly children: string }) {
  return <output className={styles['told']}>{children}</output>;
}
