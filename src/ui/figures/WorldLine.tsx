import type { FigureTable } from '../../domain/figures/figures.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import { comparableTotal, totalIsFloor } from '../../domain/figures/figureRows.ts';
import { annotationsOf } from '../../domain/figures/annotations.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

/** The world total and other countries as printed, with what they mean for the shares. */
export function WorldLine({ table }: { readonly table: FigureTable }) {
  const { text, layer, flags, language } = useFigureWords();
  const { world, others, unit } = table;
  const floor = totalIsFloor(table);
  const tonnes = (value: number) => layer.tonnes(tonnesOf(value, unit));
  // Every total is rounded, and `atLeast` already says that a total is a minimum.
  const remarks =
    world && world.value !== null
      ? annotationsOf(world.flags).filter((flag) => flag !== 'rounded' && flag !== '>')
      : [];
  const lines = [
    others && others.value !== null && text.others(tonnes(others.value)),
    others?.note?.[language],
    remarks.length > 0 && text.worldFlags(flags(remarks)),
    world?.note?.[language],
    comparableTotal(table) === null ? text.noShares : floor && text.floor,
  ];
  return (
    <>
      <p className={styles['world']}>
        {world === null || world.value === null
          ? text.noWorld
          : text.world(floor ? layer.atLeast(tonnes(world.value)) : tonnes(world.value))}
      </p>
      {lines.map(
        (line) =>
          line && (
            <p key={line} className={styles['muted']}>
              {line}
            </p>
          ),
      )}
    </>
  );
}
