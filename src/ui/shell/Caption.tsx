import {
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useLayerValues,
} from '../../state/useLodelines.ts';
import styles from './Caption.module.css';

/** More titles would cover the map; the panel has them all. */
const MOST = 2;

/** Events and published figures of the date, above the map. */
export function Caption() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const playing = useSelect((state) => state.session.playing);
  const opened = useSelect((state) => state.view.selection !== null);
  const events = record.events.filter(({ date }) => date.first === time.day);
  const layerValues = useLayerValues();
  const edition = layerValues?.origin.kind === 'table' ? layerValues.origin.table.edition : null;
  const isOut = edition?.known.first === time.day ? edition : null;
  const date = events[0]?.date ?? isOut?.known;
  if (!date || opened || time.mode === 'between') return null;
  return (
    <div className={playing ? styles['caption'] : `${styles['caption']} ${styles['still']}`}>
      <span className={styles['date']}>{messages.date(date)}</span>
      {isOut && <span>{messages.layer.editionOut(isOut.shortName[language])}</span>}
      {events.slice(0, MOST).map((event) => (
        <button key={event.id} type="button" onClick={() => actions.select({ kind: 'event', id: event.id })}>
          {event.title[language]}
        </button>
      ))}
      {events.length > MOST && <span>{messages.map.alsoHere(events.length - MOST)}</span>}
    </div>
  );
}
