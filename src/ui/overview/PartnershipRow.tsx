import type { Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { dayWithin } from '../../domain/time/life.ts';
import { membersOn, roleHolder } from '../../domain/partnership/partnership.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import styles from './list.module.css';
import type { Elements } from '../controls/elements.ts';
import { KindMark } from '../controls/Mark.tsx';
import { useHoverTarget } from '../controls/useHoverTarget.ts';

interface Props {
  readonly partnership: Partnership;
  readonly day: Day;
  readonly uncertain?: boolean;
  /** Replaces the default second line. */
  readonly line?: string;
  /** Shown below the text. */
  readonly children?: Elements;
}

/** A partnership in a list. Hovering highlights it on the map; pressing opens it. */
export function PartnershipRow({ partnership, day, uncertain = false, line, children }: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const usual = useLine(partnership, day, uncertain);
  const target = { kind: 'partnership', id: partnership.id } as const;
  const hover = useHoverTarget(target);
  return (
    <li>
      <button type="button" className={styles['row']} onClick={() => actions.select(target)} {...hover}>
        <KindMark kind={partnership.kind} uncertain={uncertain} />
        <span>
          <span className={styles['name']}>{partnership.name[language]}</span>
          <span className={styles['line']}>{line ?? usual}</span>
          {children}
        </span>
      </button>
    </li>
  );
}

/** Returns the second line: number of members and chair of a bloc, otherwise the start. */
function useLine(partnership: Partnership, day: Day, uncertain: boolean): string {
  const nameOf = useNameOf();
  const { messages } = useMessages();
  const text = messages.overview;
  const parts: string[] = [];
  const members = membersOn(partnership, dayWithin(partnership.life, day));
  // For a bloc with one recorded member, the start says more than the count.
  if (partnership.kind === 'bloc' && members.length > 1) {
    const eu = members.some(({ party }) => party === 'EUU');
    parts.push(eu ? text.countriesAndEu(members.length - 1) : text.countries(members.length));
    const chair = roleHolder(partnership, 'chair', day);
    if (chair) parts.push(text.chair(nameOf(chair)));
  } else {
    parts.push(partnership.start ? text.since(partnership.start) : text.sinceUnknown);
  }
  if (partnership.scheduled) parts.push(messages.detail.scheduled);
  else if (uncertain) parts.push(messages.status.uncertain);
  return parts.join(' · ');
}
