import { inSight, WHOLE_AXIS, zoomed } from '../../domain/axisView.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './AxisButtons.module.css';
import { useTimeScale } from './useTimeScale.ts';

/** How much nearer one press comes. */
export const ZOOM_STEP = 0.5;

/** Lanes, and zooming of the axis about the date. */
export function AxisButtons() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const axis = useSelect((state) => state.session.axis);
  const lanes = useSelect((state) => state.session.lanes);
  const day = useSelect((state) => state.view.time.day);
  const scale = useTimeScale();
  const text = messages.timeline;
  const zoom = (factor: number) => {
    const anchor = Math.min(Math.max(inSight(axis, scale.place(day)), 0), 1);
    actions.setAxis(zoomed(axis, factor, anchor));
  };
  return (
    <div className={styles['buttons']}>
      <button type="button" aria-pressed={lanes} onClick={() => actions.setLanes(!lanes)}>
        {text.lanes}
      </button>
      <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => zoom(ZOOM_STEP)}>
        +
      </button>
      <button
        type="button"
        aria-label={text.zoomOut}
        title={text.zoomOut}
        disabled={axis.to - axis.from >= 1}
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        −
      </button>
      {axis.to - axis.from < 1 && (
        <button type="button" onClick={() => actions.setAxis(WHOLE_AXIS)}>
          {text.wholeAxis}
        </button>
      )}
      <button
        type="button"
        className={styles['keys']}
        aria-label={text.keys}
        title={text.keys}
        onClick={() => actions.setHelp(true)}
      >
        ?
      </button>
    </div>
  );
}
