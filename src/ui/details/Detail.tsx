import { useLodelines, useMessages, useCapability } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './Detail.module.css';
import { OutsideLens } from './OutsideLens.tsx';
import { Report } from './Report.tsx';
import type { Elements } from '../controls/elements.ts';

interface Props {
  /** The kind of record, shown above the title. */
  readonly kind?: string | Elements;
  readonly title: string;
  readonly subtitle?: string | Elements;
  /** The data file of the record, as a path in the repository. */
  readonly file?: string;
  /** Replaces the button that goes back to the overview. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
  readonly children: Elements;
}

/** The frame of every detail page: back button, kind and title. */
export function Detail({ kind, title, subtitle, file, back, children }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const overview = useCapability('layout') === 'full';
  return (
    <article className={styles['detail']}>
      {/* An embed has no overview to go back to, and its detail sheet has a close button. */}
      {(back || overview) && (
        <button
          type="button"
          className={`${styles['back']} screen-only`}
          onClick={back?.onBack ?? (() => actions.select(null))}
        >
          <Icon name="left" size={14} />
          <span>{back?.label ?? messages.detail.back}</span>
        </button>
      )}
      {kind && <p className={styles['kind']}>{kind}</p>}
      <h2>{title}</h2>
      {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
      <OutsideLens />
      {children}
      {file && <Report file={file} />}
    </article>
  );
}

/** A section of a detail page with a heading. */
export function Part({
  title,
  children,
}: {
  readonly title: string | Elements;
  readonly children: Elements;
}) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A list of terms and values. Terms whose value is null or '' are left out. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [term: string, value: string | Elements])[];
}) {
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
