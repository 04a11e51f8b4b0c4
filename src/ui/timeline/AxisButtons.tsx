import { WHOLE_AXIS } from '../../domain/time/axisView.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './AxisButtons.module.css';
import { useAxisZoom } from './useAxisZoom.ts';

/** Buttons for lanes and for zooming the axis about the date. */
export function AxisButtons() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const axis = useSelect((state) => state.view.axis);
  const lanes = useSelect((state) => state.view.lanes);
  const zoom = useAxisZoom();
  const text = messages.timeline;
  return (
    <div className={styles['buttons']}>
      <button type="button" aria-pressed={lanes} onClick={() => actions.setLanes(!lanes)}>
        {text.lanes}
      </button>
      <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => zoom('in')}>
        +
      </button>
      <button
        type="button"
        aria-label={text.zoomOut}
        title={text.zoomOut}
        disabled={axis.to - axis.from >= 1}
        onClick={() => zoom('out')}
      >
        −
      </button>
      {axis.to - axis.from < 1 && (
        <button type="button" onClick={() => actions.setAxis(WHOLE_AXIS)}>
          {text.wholeAxis}
        </button>
      )}
    </div>
  );
}
