import type { Partnership } from '../../../data/dataset.ts';
import type { Day } from '../../../domain/time/date.ts';
import type { Line } from '../../../domain/partnership/lifeChart.ts';
import type { Membership } from '../../../domain/partnership/membership.ts';
import { useLodelines, useMessages } from '../../../state/useLodelines.ts';
import list from '../../overview/list.module.css';
import { spanText } from '../lifeText.ts';
import { PartnershipRow } from '../../overview/PartnershipRow.tsx';
import { Bar } from './Bar.tsx';
import styles from './MembershipRows.module.css';

interface Props {
  readonly title: string;
  readonly memberships: readonly Membership<Partnership>[];
  readonly day: Day;
  /** The time axis; all rows of a page share it. */
  readonly line: Line;
  readonly folded?: boolean;
}

/** Partnerships of a country, each with its name, its dates and a bar of the country's membership. */
export function MembershipRows({ title, memberships, day, line, folded = false }: Props) {
  if (memberships.length === 0) return null;
  return (
    <details className={list['section']} open={!folded}>
      <summary>
        <span>{title}</span> <span>{memberships.length}</span>
      </summary>
      <ul>
        {memberships.map((membership) => (
          <Row key={membership.partnership.id} membership={membership} day={day} line={line} />
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly membership: Membership<Partnership>;
  readonly day: Day;
  readonly line: Line;
}

function Row({ membership: { partnership, member, life, status }, day, line }: RowProps) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const start = member.start ?? partnership.start;
  const dates = spanText({ start, end: member.end ?? partnership.end }, messages);
  const words = [
    dates || messages.overview.sinceUnknown,
    ...member.roles.map((role) => `${messages.role[role.role]} ${spanText(role, messages)}`.trim()),
    partnership.scheduled && messages.detail.scheduled,
    status === 'uncertain' && messages.status.uncertain,
  ].filter((part) => typeof part === 'string');
  return (
    <PartnershipRow
      partnership={partnership}
      day={day}
      uncertain={status === 'uncertain'}
      line={words.join(' · ')}
    >
      <span className={styles['line']}>
        <Bar
          life={life}
          within={partnership.life}
          kind={partnership.kind}
          line={line}
          reachesTo={dataset.reachesTo}
        />
        {line.holds(day) && <span className={styles['date']} style={{ left: `${line.place(day) * 100}%` }} />}
      </span>
    </PartnershipRow>
  );
}
