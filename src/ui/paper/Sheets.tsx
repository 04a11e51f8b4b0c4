import { PAPER } from '../../cartography/palette.ts';
import styles from './Sheet.module.css';
import type { Pages } from './usePages.ts';
import { useColours } from './useColours.ts';

/** The sheets of a work, one below the other, in the colours of paper. Each is a page when it is printed. */
export function Sheets({ work, sheets }: Pages) {
  const { paper, language, sections, foot } = work;
  const colours = useColours(PAPER);
  return (
    <div ref={colours} lang={language} className={styles['sheets']}>
      {sheets.map((parts, i) => (
        <div key={i} className={styles['sheet']} data-paper={paper}>
          <div className={styles['body']}>
            {parts.map(({ section, first, end }) => {
              const { key, blocks, spread } = sections[section] ?? { key: '', blocks: [] };
              return (
                <section key={key} className={spread ? styles['spread'] : undefined}>
                  {blocks.slice(first, end).map((block) => (
                    <div key={block.key} className={styles['block']}>
                      {block.element}
                    </div>
                  ))}
                </section>
              );
            })}
          </div>
          <div className={styles['foot']}>{foot(i + 1, sheets.length)}</div>
        </div>
      ))}
    </div>
  );
}
