import { useMemo, useState } from 'react';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { cellText } from '../../tables/table.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import styles from './DataPreview.module.css';
import { dataTables } from './dataTables.ts';
import type { Extract } from './extract.ts';

/** Rows of a table that are shown. */
const ROWS = 6;
/** Characters of a cell that are shown. */
const LONGEST = 80;

/** The tables of an extract with their numbers of rows, and the first rows of one of them. */
export function TablePreview({ extract }: { readonly extract: Extract }) {
  const { messages, language } = useMessages();
  const text = EXPORT_DATA[language];
  const tables = useMemo(() => dataTables(extract), [extract]);
  const [chosen, setChosen] = useState('partnerships');
  const table = tables.find(({ name }) => name === chosen) ?? tables[0];
  if (!table) return null;
  const { name, fields, rows } = table;
  return (
    <div className={styles['preview']}>
      <Choice
        label={text.tables}
        className={styles['tables']}
        value={name}
        options={tables.map((one) => ({
          value: one.name,
          label: `${one.title[language]} ${messages.number(one.rows.length)}`,
        }))}
        onChange={setChosen}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled by keyboard. */}
      <section className={styles['scrolled']} aria-label={text.firstRows(name)} tabIndex={0}>
        <table className={styles['rows']}>
          <thead>
            <tr>
              {fields.map((field) => (
                <th
                  key={field.name}
                  scope="col"
                  title={language === 'ko' ? field['description@ko'] : field.description}
                >
                  {field.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row, i) => (
              // Rows have no key in common.
              <tr key={i}>
                {row.map((value, column) => {
                  const cell = cellText(value);
                  return (
                    <td key={fields[column]?.name}>
                      {cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > ROWS && <p className={styles['counts']}>{text.moreRows(rows.length - ROWS)}</p>}
    </div>
  );
}
