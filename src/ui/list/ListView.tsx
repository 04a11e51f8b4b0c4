import { LIST } from '../../i18n/list.ts';
import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import { layerRowCount } from '../../state/derived/layerTable.ts';
import {
  useCapability,
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useLayerValues,
} from '../../state/useLodelines.ts';
import { OlderRelease } from '../release/OlderRelease.tsx';
import { useSkip } from '../controls/useSkip.ts';
import { EventLine } from './EventLine.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './ListTable.module.css';
import { ListTable } from './ListTable.tsx';
import { PartnershipLine } from './PartnershipLine.tsx';
import { Shown } from './Shown.tsx';
import { useListRows } from './useListRows.ts';
import { useRenderedReady } from '../controls/useRenderedReady.ts';
import { useRowCopying } from './useRowCopying.ts';
import { useRowInSight } from './useRowInSight.ts';
import { useWholeList } from './useWholeList.ts';

/** The content of the map as tables. They follow the date, the lens and the filters. */
export function ListView() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const record = useLensRecord();
  const sorting = useSelect((state) => state.session.sorting);
  const figures = useSelect((state) => state.view.layer.kind !== 'ties');
  const layerValues = useLayerValues();
  const links = useCapability('links');
  const skipTo = useSkip();
  const list = useRowInSight();
  const { whole, asWhole } = useWholeList();
  useRowCopying(list, asWhole);
  useRenderedReady();
  const text = LIST[language];

  const { partnerships, events } = useListRows();

  return (
    <div ref={list}>
      {/* Shown where the list covers the panel, which shows it otherwise. An embed shows it beside its source. */}
      {links && (
        <div className={styles['older']}>
          <OlderRelease />
        </div>
      )}
      <nav className={`${styles['tables']} screen-only`} aria-label={text.tables}>
        <button type="button" onClick={() => skipTo('partnerships')}>
          {text.count(messages.list.partnerships, partnerships.length)}
        </button>
        <button type="button" onClick={() => skipTo('events')}>
          {text.count(messages.list.events, events.length)}
        </button>
        {figures && (
          <button type="button" onClick={() => skipTo('figures')}>
            {layerValues
              ? text.count(FIGURE_TABLE[language].name, layerRowCount(layerValues))
              : FIGURE_TABLE[language].name}
          </button>
        )}
        <button type="button" aria-haspopup="dialog" onClick={() => actions.openDialog('layer')}>
          {figures ? messages.layer.otherFigures : messages.layer.someFigures}
        </button>
        <p>{text.keys}</p>
      </nav>
      <ListTable
        part="partnerships"
        className={styles['partnerships']}
        kind="partnership"
        name={messages.list.partnerships}
        shown={<Shown of="partnerships" count={partnerships.length} all={record.partnerships.length} />}
        none={text.nonePartnerships}
        columns={text.partnershipColumns}
        sort={sorting.partnerships}
        onSort={(sort) => actions.setSorting({ partnerships: sort })}
        rows={partnerships}
        whole={whole}
        renderRow={(row, place) => <PartnershipLine key={row.id} row={row} {...place} />}
      />
      <ListTable
        part="events"
        className={styles['events']}
        kind="event"
        name={messages.list.events}
        shown={<Shown of="events" count={events.length} all={record.events.length} />}
        none={text.noneEvents}
        columns={text.eventColumns}
        sort={sorting.events}
        onSort={(sort) => actions.setSorting({ events: sort })}
        rows={events}
        whole={whole}
        renderRow={(event, place) => <EventLine key={event.id} event={event} {...place} />}
      />
      {figures && <FigureTable />}
    </div>
  );
}
