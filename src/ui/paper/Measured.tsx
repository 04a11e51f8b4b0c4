import type { RefObject } from 'react';
import type { PaperWork } from './paper.ts';
import styles from './Sheet.module.css';

interface Props {
  readonly work: PaperWork;
  readonly ref: RefObject<HTMLDivElement | null>;
}

/** An empty sheet and all blocks in a column of its width, unseen: what `usePages` measures. */
export function Measured({ work, ref }: Props) {
  const { paper, language, sections, foot } = work;
  return (
    <div ref={ref} className={styles['measured']} lang={language} aria-hidden="true" inert>
      <div className={styles['sheet']} data-paper={paper}>
        <div className={styles['body']} data-body="" />
        <div className={styles['foot']}>{foot(1, 1)}</div>
      </div>
      <div className={styles['column']} data-paper={paper}>
        {sections.map(({ key, blocks }) =>
          blocks.map((block) => (
            <div key={`${key} ${block.key}`} className={styles['block']} data-block="">
              {block.element}
            </div>
          )),
        )}
      </div>
    </div>
  );
}
