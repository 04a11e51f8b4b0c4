import type { Partnership } from '../../data/dataset.ts';
import type { Comparison } from '../../domain/partnership/comparison.ts';
import type { Day } from '../../domain/time/date.ts';
import { membershipsOf } from '../../domain/partnership/membership.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { TimeText } from '../controls/TimeText.tsx';
import styles from './Comparison.module.css';

interface Props {
  readonly a: Party;
  readonly b: Party;
  /** A day on which the comparison is the same as on the date of the view. */
  readonly day: Day;
  readonly comparison: Comparison<Partnership>;
}

/** A table of counts with a column for each country. The names open the countries. */
export function ComparisonNumbers({ a, b, day, comparison }: Props) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const nameOf = useNameOf();
  const text = COMPARE[language];
  const columns = [a, b].map((party, i) => {
    const own = membershipsOf(dataset.partnerships.values(), party, day).filter(({ full }) => full);
    const count = (status: string) => own.filter((one) => one.status === status).length;
    const only = comparison.only[i] ?? [];
    return {
      party,
      name: nameOf(party),
      numbers: [
        count('in force'),
        count('uncertain'),
        only.length,
        [...dataset.events.values()].filter(({ parties }) => parties.some((named) => named.party === party))
          .length,
      ],
    };
  });
  const labels = [text.inForce, text.uncertain, text.alone, text.events];
  return (
    <table className={styles['numbers']}>
      <caption className="visually-hidden">{text.numbers}</caption>
      <thead>
        <tr>
          <th scope="row">
            <TimeText text={(time) => messages.day(time.day)} />
          </th>
          {columns.map(({ party, name }) => (
            <th key={party} scope="col">
              <button type="button" onClick={() => actions.select({ kind: 'country', id: party })}>
                {name}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {columns.map(({ party, numbers }) => (
              <td key={party}>{numbers[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
