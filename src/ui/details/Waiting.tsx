import { titleOf } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import styles from './Waiting.module.css';

/** Placeholder of a detail page while its chunk loads. Its title is no heading, because the page brings its own. */
export function Waiting({ selection }: { readonly selection: Selection }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return (
    <p className={styles['waiting']} aria-busy="true">
      {titleOf(dataset, selection)?.[language]}
    </p>
  );
}
