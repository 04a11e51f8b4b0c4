import type { Ref } from 'react';
import styles from './HeaderButton.module.css';
import type { Elements } from './elements.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** Address of a page; without one it is a button. */
  readonly href?: string;
  readonly onPress?: () => void;
  /** Whether the dialog that it opens is open; undefined if it opens none. */
  readonly open?: boolean;
  readonly keys?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  /** What is beside the label. */
  readonly children?: Elements;
}

/**
 * A button or a link with an icon and a label. In a header that has no room for labels the icon is left, and the label
 * is its name and its tooltip. Outside of a page, as in a menu, the label is always shown.
 */
export function HeaderButton({ icon, label, href, onPress, open, keys, className, ref, children }: Props) {
  const classes = `${styles['button']} ${className ?? ''}`;
  const content = (
    <>
      <Icon name={icon} />
      <span className={styles['label']}>{label}</span>
      {children}
    </>
  );
  if (href !== undefined)
    return (
      <a className={classes} href={href} title={label}>
        {content}
      </a>
    );
  return (
    <button
      type="button"
      ref={ref}
      className={classes}
      title={label}
      aria-haspopup={open === undefined ? undefined : 'dialog'}
      aria-expanded={open}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      {content}
    </button>
  );
}
