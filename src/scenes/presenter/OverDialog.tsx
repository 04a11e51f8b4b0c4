import { Dialog as Base } from '@base-ui/react/dialog';
import type { RefObject } from 'react';
import { PRESENTER } from '../../i18n/presenter.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Elements } from '../../ui/controls/elements.ts';
import styles from './OverDialog.module.css';

interface Props {
  readonly title: string;
  /** Receives the focus when the dialog opens; by default the close button. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: Elements;
}

/** A dialog over a presentation. It has all keys while it is open. */
export function OverDialog({ title, initialFocus, onClose, children }: Props) {
  const { environment } = useLodelines();
  const text = PRESENTER[useMessages().language];
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal container={environment.overlays}>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={styles['popup']} initialFocus={initialFocus ?? true}>
          <div className={styles['head']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            <Base.Close className={styles['close']}>{text.dismiss}</Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
