import { countUpTo } from '../../domain/time/sortedDays.ts';
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
  const playing = useSelect((state) => state.session.playing);
  const opened = useSelect((state) => state.view.selection !== null);
  const layerValues = useLayerValues();
  const edition = layerValues?.origin.kind === 'table' ? layerValues.origin.table.edition : null;
  /** The date if there is something to say on it, otherwise null: nothing renders on other days. */
  const day = useSelect(({ view: { time } }) => {
    const { eventDays } = record;
    const hasEvent = countUpTo(eventDays, time.day) > countUpTo(eventDays, time.day - 1);
    return time.mode !== 'between' && (hasEvent || edition?.known.first === time.day) ? time.day : null;
  });
  const events = day === null ? [] : record.events.filter(({ date }) => date.first === day);
  const isOut = edition?.known.first === day ? edition : null;
  const date = events[0]?.date ?? isOut?.known;
  if (!date || opened) return null;
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
