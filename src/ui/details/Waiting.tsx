import { titleOf } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import styles from './Waiting.module.css';

/** Stands in the place of a page while its code is fetched. Its name is no heading: that comes with the page. */
export function Waiting({ selection }: { readonly selection: Selection }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return (
    <p className={styles['waiting']} aria-busy="true">
      {titleOf(dataset, selection)?.[language]}
    </p>
  );
}
