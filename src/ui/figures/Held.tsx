import type { Partnership } from '../../data/dataset.ts';
import type { SourcedFigures } from '../../data/figures.ts';
import type { Day } from '../../domain/time/date.ts';
import type { TableOnDay } from '../../domain/figures/edition.ts';
import { shareOf } from '../../domain/figures/figureRows.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import { holdersOf, holdingsOf, partiesOn } from '../../domain/figures/holdings.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { BarRow } from './BarRow.tsx';
import bars from './Bars.module.css';
import { TableEdition } from './TableEdition.tsx';
import { HeldSentence } from './HeldSentence.tsx';
import { NotCounted } from './NotCounted.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly partnership: Partnership;
  readonly day: Day;
  readonly shown: TableOnDay;
}

/** Sum of the parties' figures in one table on a day: a sentence, the countries counted, and those not counted. */
export function Held({ figures, partnership, day, shown }: Props) {
  const { dataset } = useLodelines();
  const { text, layer, nameOf, remark } = useFigureWords();
  const { parties, uncertain } = partiesOn(partnership, day);
  if (parties.length === 0) return <p>{text.noParties(day)}</p>;
  const { table } = shown;
  const holdings = holdingsOf(shown, holdersOf(parties, day, dataset.membersOfUnion));
  const largest = holdings.counted[0]?.value ?? 0;
  const tonnes = (value: number) => layer.tonnes(tonnesOf(value, table.unit));
  const remarkOn = (country: string) => {
    const figure = table.countries.find((one) => one.country === country);
    return figure ? remark(figure, []) : '';
  };
  return (
    <>
      <HeldSentence holdings={holdings} parties={parties.length} day={day} />
      <TableEdition figures={figures} table={table} later={shown.later} />
      {holdings.counted.length > 0 && (
        <ol className={`${bars['bars']} ${bars['unranked']}`} aria-label={text.counted}>
          {holdings.counted.map(({ country, through, value }) => {
            const share = shareOf(table, country, value);
            return (
              <BarRow
                key={country}
                country={country}
                rank={null}
                value={tonnes(value)}
                share={share === null ? undefined : layer.share(share, holdings.shareIsAtMost)}
                part={largest > 0 ? value / largest : 0}
                remark={[through && text.through(nameOf(through)), remarkOn(country)]
                  .filter((part) => part)
                  .join(' · ')}
              />
            );
          })}
        </ol>
      )}
      <NotCounted holdings={holdings} uncertain={uncertain} />
      <SourceLinks figures={figures} ids={table.sources} />
    </>
  );
}
