import type { SourcedFigures } from '../../data/figures.ts';
import { classIndexOf, type ValueClass } from '../../domain/figures/classes.ts';
import type { ImportShares } from '../../domain/figures/figures.ts';
import { partnersOf, unnamedShare } from '../../domain/figures/imports.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { BarRow } from './BarRow.tsx';
import bars from './Bars.module.css';
import { Select } from '../controls/Select.tsx';
import styles from './Figures.module.css';
import { ImportTable } from './ImportTable.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly set: ImportShares;
  readonly classes: readonly ValueClass[];
}

/** One set of import shares: definition, partners and unnamed remainder, with a select for other sets. */
export function ImportFigures({ figures, set, classes }: Props) {
  const { actions } = useLodelines();
  const { text, layer, language, importRemark } = useFigureWords();
  const { mineral } = set;
  const sets = figures.imports.get(mineral) ?? [];
  const unnamed = unnamedShare(set);
  return (
    <>
      {sets.length > 1 && (
        <Select
          className={styles['chooser']}
          outlined
          label={text.set}
          value={set.id}
          options={sets.map(({ id, year, definition }) => ({
            value: id,
            label: text.setOption(year, definition[language]),
          }))}
          onChange={(id) =>
            actions.setLayer({ kind: 'dependence', mineral, series: id === sets[0]?.id ? null : id })
          }
        />
      )}
      <p className={styles['edition']}>{text.partners(set.year)}</p>
      <p className={styles['muted']}>{`${text.definition}: ${set.definition[language]}`}</p>
      <ol className={`${bars['bars']} ${bars['unranked']}`} aria-label={text.partners(set.year)}>
        {partnersOf(set).map((partner) => (
          <BarRow
            key={partner.country}
            country={partner.country}
            rank={null}
            value={layer.percent(partner.share)}
            part={partner.share / 100}
            shade={classIndexOf(classes, partner.share)}
            remark={importRemark(partner)}
          />
        ))}
      </ol>
      {unnamed > 0 && <p className={styles['muted']}>{text.unnamed(layer.percent(unnamed))}</p>}
      {sets.length > 1 && <p className={styles['muted']}>{text.setsDiffer}</p>}
      <SourceLinks figures={figures} ids={[set.source]} />
      <ImportTable set={set} />
    </>
  );
}
