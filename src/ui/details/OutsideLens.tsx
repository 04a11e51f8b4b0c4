import { isInLens } from '../../state/derived/included.ts';
import { navigationTo } from '../../state/derived/navigation.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import styles from './Note.module.css';

/** Says that the selection is outside the lens and so not on the map, with a button that navigates to it. */
export function OutsideLens() {
  const { store, actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const nameOf = useNameOf();
  const selection = useSelect((state) => state.view.selection);
  const lens = useSelect((state) => state.view.lens);
  if (!selection || isInLens(dataset, lens, selection)) return null;
  return (
    <div className={styles['note']}>
      <p>{messages.detail.outside(lens.map(nameOf))}</p>
      <button
        type="button"
        className={styles['action']}
        onClick={() => actions.navigateTo(navigationTo(dataset, store.getState().view, selection))}
      >
        {messages.detail.seeOutside}
      </button>
    </div>
  );
}
