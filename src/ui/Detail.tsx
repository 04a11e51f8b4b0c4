import type { ReactNode } from 'react';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './Detail.module.css';

interface Props {
  readonly kind: ReactNode;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of everything that can be opened: the way back, what it is, its name. */
export function Detail({ kind, title, subtitle, children }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <article className={styles['detail']}>
      <button type="button" className={styles['back']} onClick={() => actions.select(null)}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        {messages.detail.back}
      </button>
      <p className={styles['kind']}>{kind}</p>
      <h2>{title}</h2>
      {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
      {children}
    </article>
  );
}

/** A named part of it. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Terms and their values, without those that have none. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([term, value]) =>
        value === null || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
