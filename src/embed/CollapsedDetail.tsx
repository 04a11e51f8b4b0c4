import { statusOn } from '../domain/time/life.ts';
import { openedTitle } from '../state/derived/selectors.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import { useSkip } from '../ui/controls/useSkip.ts';
import styles from './CollapsedDetail.module.css';

/** A button with the name of the selection. It expands to the details, which would cover part of the map. */
export function CollapsedDetail() {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const skipTo = useSkip();
  const statusText = useSelect(({ view: { selection, time } }) => {
    const { id, kind } = selection ?? {};
    const partnership = kind === 'partnership' && id ? dataset.partnerships.get(id) : undefined;
    const status = partnership && statusOn(partnership.life, time.day);
    // Partnerships in force need no label.
    return status && status !== 'in force' ? messages.detail.onDate[status](time.day) : null;
  });
  const name = useSelect(({ view }) => openedTitle(dataset, view)?.[language]);
  if (name === undefined) return null;
  const expand = () => {
    actions.expand();
    // After rendering, move the focus from the removed button to the panel.
    queueMicrotask(() => skipTo('panel'));
  };
  return (
    <button type="button" className={styles['name']} aria-expanded="false" title={name} onClick={expand}>
      <span>
        <span>{name}</span>
        {statusText && <small>{statusText}</small>}
      </span>
      <Icon name="right" size={14} />
    </button>
  );
}
