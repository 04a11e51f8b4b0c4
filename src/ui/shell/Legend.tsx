import { useState } from 'react';
import { LEGEND } from '../../cartography/layerOrder.ts';
import type { LegendEntry } from '../../cartography/legend.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import { Lazy } from '../controls/Lazy.tsx';
import styles from './Legend.module.css';
import { useLayerTitle } from '../layer/useLayerTitle.ts';
import { LineMark } from '../controls/Mark.tsx';

const loadFigureLegend = async () => (await import('../layer/FigureLegend.tsx')).FigureLegend;

/** The legend of the map: one line below it. On a small screen, a button shows and hides it. */
export function Legend({ className }: { readonly className: string | undefined }) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  // The style sheet decides whether it matters: the window may grow and shrink.
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={`${styles['legend']} ${unfolded ? styles['unfolded'] : ''} ${className}`}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Icon name={unfolded ? 'down' : 'right'} size={13} />
        <span>{messages.map.legend}</span>
      </button>
      <ul>
        {LEGEND.map((entry) => (
          <li key={entry.mark === 'line' ? entry.kind : entry.mark}>
            <Entry entry={entry} />
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles['borders']}
            aria-haspopup="dialog"
            onClick={() => actions.openDialog('areas')}
          >
            {messages.map.borders}
          </button>
        </li>
      </ul>
    </div>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { messages } = useMessages();
  // Only on a single date do events fade with their age.
  const fading = useSelect((state) => state.view.time.mode === 'on');
  switch (entry.mark) {
    case 'line':
      return (
        <>
          <LineMark style={entry.style} colour={`var(--kind-${entry.kind})`} />
          <span>{messages.kinds[entry.kind]}</span>
        </>
      );
    case 'uncertain':
      return (
        <>
          <LineMark style={entry.style} colour="var(--muted)" />
          <span>{messages.map.uncertainLine}</span>
        </>
      );
    case 'ring':
      return (
        <>
          <svg width="22" height="14" viewBox="0 0 22 14" fill="none" strokeWidth="1.4" aria-hidden="true">
            <circle cx="7" cy="7" r="5.6" stroke="var(--kind-national)" />
            <circle cx="15" cy="7" r="5.6" stroke="var(--kind-bloc)" />
          </svg>
          <span>{messages.map.ring}</span>
        </>
      );
    case 'event':
      return (
        <>
          <svg width={fading ? 22 : 10} height="10" viewBox={`0 0 ${fading ? 22 : 10} 10`} aria-hidden="true">
            {(fading ? [1, 0.6, 0.25] : [1]).map((opacity, i) => (
              <circle key={opacity} cx={4 + i * 7} cy="5" r="3" fill="var(--accent)" opacity={opacity} />
            ))}
          </svg>
          <span>{fading ? messages.map.event : messages.map.eventInPeriod}</span>
        </>
      );
    case 'scheduled':
      return (
        <>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="3.2" fill="none" stroke="var(--accent)" strokeWidth="1.2" />
          </svg>
          <span>{messages.map.scheduledEvent}</span>
        </>
      );
    case 'ties':
      return <Ground classes={entry.classes} />;
  }
}

/** The layer that colours the countries: a button to change it, and the meaning of its colours. */
function Ground({ classes }: { readonly classes: readonly number[] }) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const ties = useSelect((state) => state.view.layer.kind === 'ties');
  const title = useLayerTitle();
  return (
    <>
      <button
        type="button"
        className={styles['layer']}
        aria-haspopup="dialog"
        onClick={() => actions.openDialog('layer')}
      >
        <span className="visually-hidden">{`${messages.layer.choose}: `}</span>
        <span>{title}</span>
        <Icon name="down" size={13} />
      </button>
      {ties ? (
        <Ties classes={classes} />
      ) : (
        <Lazy load={loadFigureLegend} waiting={<span>{messages.layer.loading}</span>}>
          {(FigureLegend) => <FigureLegend />}
        </Lazy>
      )}
    </>
  );
}

function Ties({ classes }: { readonly classes: readonly number[] }) {
  const { messages } = useMessages();
  const range = (least: number, i: number) => {
    const next = classes[i + 1];
    return messages.map.tieClass(least, next === undefined ? null : next - 1);
  };
  return (
    <span className={styles['classes']} title={messages.map.euCounted}>
      {classes.map((least, i) => (
        <span key={least}>
          <i style={{ background: `var(--tie-${i + 1})` }} />
          <span>{range(least, i)}</span>
        </span>
      ))}
    </span>
  );
}
