import type { Elements } from './elements.ts';
import styles from './form.module.css';

/** A choice with a visible name, hidden from screen readers because the group of the choice has the same name. */
export function Named({ name, children }: { readonly name: string; readonly children: Elements }) {
  return (
    <div className={styles['named']}>
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
