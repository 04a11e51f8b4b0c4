import { MODES } from '../../domain/time/time.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Choice } from '../controls/Choice.tsx';
import { Axis } from './Axis.tsx';
import { AxisButtons } from './AxisButtons.tsx';
import { ChangeStatus } from './ChangeStatus.tsx';
import { Dates } from './Dates.tsx';
import { Place } from './Place.tsx';
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
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const mode = useSelect((state) => state.view.time.mode);
  const lanes = useSelect((state) => state.view.lanes);
  const zoomed = useSelect(({ view: { axis } }) => axis.to - axis.from < 1);
  const scale = useTimeScale();
  useRevealing(scale);
  const text = messages.timeline;

  return (
    <section className={`${styles['timeline']} ${className}`} aria-label={text.label}>
      <div className={styles['now']}>
        <Dates className={styles['dates']} untilClass={styles['until']} />
        <Transport />
      </div>
      <div className={styles['axis']}>
        <div className={styles['bar']}>
          <Choice
            label={text.mode}
            value={mode}
            options={MODES.map((value) => ({ value, label: text.modes[value] }))}
            onChange={actions.setMode}
          />
          {mode === 'between' && <Lazy load={loadPresets}>{(Presets) => <Presets />}</Lazy>}
          <Place />
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
