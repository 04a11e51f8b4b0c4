/** The tables of all partnerships and all events, each row with a link to its page. */
import type { ReactNode } from 'react';
import type { EdtfDate } from '../../src/domain/time/date.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { LIST } from '../../src/i18n/list.ts';
import { eventRemarks } from '../../src/ui/overview/eventRemarks.ts';
import { usePage } from '../pages/pageContext.ts';
import { Name } from '../pages/parts.tsx';

/** All partnerships by name, with their status on the last day of the data. */
export function PartnershipTable() {
  const { dataset, language, messages, words } = usePage();
  const { kind: kinds, partnershipColumns: columns, sinceUnknown } = LIST[language];
  const byName = new Intl.Collator(language);
  const all = [...dataset.partnerships.values()].sort((a, b) =>
    byName.compare(a.name[language], b.name[language]),
  );
  return (
    <Table
      title={`${words.index.title.partnership}: ${messages.number(all.length)}`}
      columns={[columns.name, columns.kind, columns.since, columns.end, columns.status]}
      rows={all.map((one) => ({
        id: one.id,
        cells: [
          <Name key="name" kind="partnership" id={one.id} />,
          kinds[one.kind],
          one.start ? messages.date(one.start) : sinceUnknown,
          ended(one.end),
          one.scheduled ? messages.detail.scheduled : messages.status[statusOn(one.life, dataset.reachesTo)],
        ],
      }))}
    />
  );

  /** A day is the first one on which it is not in force, a month or a year the last one in which it is. */
  function ended(end: EdtfDate | null): string {
    if (!end) return '–';
    return ['month', 'year'].includes(end.precision) ? messages.detail.through(end) : messages.date(end);
  }
}

/** All events, the latest first. */
export function EventTable() {
  const { dataset, language, messages, words } = usePage();
  const { eventColumns: columns } = LIST[language];
  const all = [...dataset.events.values()].sort((a, b) => b.date.first - a.date.first);
  return (
    <Table
      title={`${words.index.title.event}: ${messages.number(all.length)}`}
      columns={[columns.title, columns.date, columns.kind]}
      rows={all.map((one) => ({
        id: one.id,
        cells: [
          <Name key="title" kind="event" id={one.id} />,
          messages.date(one.date),
          eventRemarks(one, messages).join(' · '),
        ],
      }))}
    />
  );
}

interface TableProps {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

function Table({ title, columns, rows }: TableProps) {
  return (
    <section className="table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [heading, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{heading}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
