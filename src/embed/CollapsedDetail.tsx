import { statusOn } from '../domain/time/life.ts';
import { openedTitle } from '../state/derived/selectors.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import { useSkip } from '../ui/controls/useSkip.ts';
import styles from './CollapsedDetail.module.css';

/** The name of what is opened while nobody has asked for more: the map stays whole until then. */
export function CollapsedDetail() {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const skipTo = useSkip();
  const told = useSelect(({ view: { selection, time } }) => {
    const { id, kind } = selection ?? {};
    const partnership = kind === 'partnership' && id ? dataset.partnerships.get(id) : undefined;
    const status = partnership && statusOn(partnership.life, time.day);
    // What is in force looks so.
    return status && status !== 'in force' ? messages.detail.onDate[status](messages.day(time.day)) : null;
  });
  const name = useSelect(({ view }) => openedTitle(dataset, view)?.[language]);
  if (name === undefined) return null;
  const expand = () => {
    actions.expand();
    // The focus follows, once it is drawn, to what takes the place of the button.
    queueMicrotask(() => skipTo('panel'));
  };
  return (
    <button type="button" className={styles['name']} aria-expanded="false" title={name} onClick={expand}>
      <span>
        {name}
        {told && <small>{told}</small>}
      </span>
      <Icon name="right" size={14} />
    </button>
  );
}
