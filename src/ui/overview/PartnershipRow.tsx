import { memo } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './list.module.css';
import type { Elements } from '../controls/elements.ts';
import { KindMark } from '../controls/Mark.tsx';
import { useHoverTarget } from '../controls/useHoverTarget.ts';

interface Props {
  readonly partnership: Partnership;
  readonly uncertain?: boolean;
  /** The second line. */
  readonly line: string;
  /** Shown below the text. */
  readonly children?: Elements;
}

/** A partnership in a list. Hovering highlights it on the map; pressing opens it. */
export const PartnershipRow = memo(function PartnershipRow({
  partnership,
  uncertain = false,
  line,
  children,
}: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const target = { kind: 'partnership', id: partnership.id } as const;
  const hover = useHoverTarget(target);
  return (
    <li>
      <button type="button" className={styles['row']} onClick={() => actions.select(target)} {...hover}>
        <KindMark kind={partnership.kind} uncertain={uncertain} />
        <span>
          <span className={styles['name']}>{partnership.name[language]}</span>
          <span className={styles['line']}>{line}</span>
          {children}
        </span>
      </button>
    </li>
  );
});
