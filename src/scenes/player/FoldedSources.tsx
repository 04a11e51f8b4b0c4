import { useState } from 'react';
import type { Source } from '../../data/payload.ts';
import { SourceList } from '../../ui/details/Sources.tsx';
import { usePrinting } from '../../ui/shell/usePrinting.ts';
import styles from './SceneText.module.css';

interface Props {
  /** Says how many there are. */
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Sources that are listed when they are opened: there may be hundreds. On paper they are open. */
export function FoldedSources({ name, sources }: Props) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <details className={styles['sources']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {(open || printing) && <SourceList sources={sources} />}
    </details>
  );
}
