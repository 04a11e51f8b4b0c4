import { MODES } from '../../domain/time/time.ts';
import { countUpTo } from '../../domain/time/sortedDays.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Choice } from '../controls/Choice.tsx';
import { Axis } from './Axis.tsx';
import { AxisButtons } from './AxisButtons.tsx';
import { ChangeStatus } from './ChangeStatus.tsx';
import { DateField } from './DateField.tsx';
import styles from './Timeline.module.css';
import { Transport } from './Transport.tsx';
import { useRevealing } from './useRevealing.ts';
import { useTimeScale } from '../../state/useTimeScale.ts';

/** Only a zoomed axis has an overview. */
const loadOverview = async () => (await import('./AxisOverview.tsx')).AxisOverview;
/** Only the mode "between" has windows to choose from. */
const loadPresets = async () => (await import('./Presets.tsx')).Presets;
/** A separate chunk, because the first view has no lanes. */
const loadLanes = async () => (await import('./Lanes.tsx')).Lanes;

/** The timeline: date fields, playback, modes and the axis. */
export function Timeline({ className }: { readonly className: string | undefined }) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const lanes = useSelect((state) => state.view.lanes);
  const zoomed = useSelect(({ view: { axis } }) => axis.to - axis.from < 1);
  const scale = useTimeScale();
  useRevealing(scale);
  const text = messages.timeline;
  const beyond = time.day > dataset.reachesTo;

  return (
    <section className={`${styles['timeline']} ${className}`} aria-label={text.label}>
      <div className={styles['now']}>
        <div className={styles['dates']}>
          {time.mode === 'between' && (
            <>
              <DateField handle="start" day={time.start} label={text.startDate} />
              <span aria-hidden="true">–</span>
            </>
          )}
          {time.mode === 'so-far' && <span className={styles['until']}>{text.until}</span>}
          <DateField handle="day" day={time.day} label={time.mode === 'between' ? text.endDate : text.date} />
        </div>
        <Transport />
      </div>
      <div className={styles['axis']}>
        <div className={styles['bar']}>
          <Choice
            label={text.mode}
            value={time.mode}
            options={MODES.map((value) => ({ value, label: text.modes[value] }))}
            onChange={actions.setMode}
          />
          {time.mode === 'between' && <Lazy load={loadPresets}>{(Presets) => <Presets />}</Lazy>}
          <p className={styles['where']}>
            <span>{text.position(countUpTo(record.eventDays, time.day), record.events.length)}</span>
            <span className={beyond ? styles['beyond'] : undefined}>
              {(beyond ? text.beyond : text.reachesTo)(dataset.reachesTo)}
            </span>
          </p>
          <AxisButtons />
        </div>
        {lanes && <Lazy load={loadLanes}>{(Lanes) => <Lanes scale={scale} />}</Lazy>}
        <Axis scale={scale} />
        {zoomed && <Lazy load={loadOverview}>{(AxisOverview) => <AxisOverview scale={scale} />}</Lazy>}
      </div>
      <ChangeStatus />
    </section>
  );
}
