import { type CSSProperties, memo } from 'react';
import type { Partnership } from '../../../data/dataset.ts';
import type { Line } from '../../../domain/partnership/lifeChart.ts';
import type { Membership } from '../../../domain/partnership/membership.ts';
import { useLodelines, useMessages, useSelect } from '../../../state/useLodelines.ts';
import type { Elements } from '../../controls/elements.ts';
import list from '../../overview/list.module.css';
import { PartnershipRow } from '../../overview/PartnershipRow.tsx';
import { Bar } from './Bar.tsx';
import { membershipLine } from './membershipLine.ts';
import styles from './MembershipRows.module.css';

interface Props {
  readonly title: string | Elements;
  readonly memberships: readonly Membership<Partnership>[];
  /** The time axis; all rows of a page share it. */
  readonly line: Line;
  readonly folded?: boolean;
}

/** Partnerships of a country, each with its name, its dates and a bar of the country's membership. */
export function MembershipRows({ title, memberships, line, folded = false }: Props) {
  if (memberships.length === 0) return null;
  return (
    <details className={list['section']} open={!folded}>
      <summary>
        <span>{title}</span> <span>{memberships.length}</span>
      </summary>
      <DatedList line={line}>
        {memberships.map((membership) => (
          <Row key={membership.partnership.id} membership={membership} line={line} />
        ))}
      </DatedList>
    </details>
  );
}

/** A list whose rows have a line at the date. The rows do not render with it. */
function DatedList({ line, children }: { readonly line: Line; readonly children: Elements }) {
  const day = useSelect((state) => state.view.time.day);
  return (
    <ul
      className={line.holds(day) ? styles['dated'] : undefined}
      style={{ '--date': `${line.place(day) * 100}%` } as CSSProperties}
    >
      {children}
    </ul>
  );
}

interface RowProps {
  readonly membership: Membership<Partnership>;
  readonly line: Line;
}

const Row = memo(function Row({ membership, line }: RowProps) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const { partnership, life, status } = membership;
  const words = membershipLine(membership, messages);
  return (
    <PartnershipRow partnership={partnership} uncertain={status === 'uncertain'} line={words}>
      <span className={styles['line']}>
        <Bar
          life={life}
          within={partnership.life}
          kind={partnership.kind}
          line={line}
          reachesTo={dataset.reachesTo}
        />
        <span className={styles['date']} />
      </span>
    </PartnershipRow>
  );
}, isSameRow);

/** Whether a row shows the same; memberships and line are made anew for each date. */
function isSameRow({ membership: a, line }: RowProps, { membership: b, line: other }: RowProps): boolean {
  return (
    a.partnership === b.partnership &&
    a.member === b.member &&
    a.status === b.status &&
    line.view.from === other.view.from &&
    line.view.to === other.view.to
  );
}
