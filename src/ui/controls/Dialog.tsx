import { Dialog as Base } from '@base-ui/react/dialog';
import type { RefObject } from 'react';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './Dialog.module.css';
import type { Elements } from './elements.ts';

interface Props {
  readonly title: string;
  readonly className?: string | undefined;
  /** Receives the focus when the dialog opens; by default the close button. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Returns the element that gets the focus when the dialog closes; by default the one that had it before. */
  readonly finalFocus?: (() => HTMLElement | null) | undefined;
  /** Whether the rest of the page is inert. If not, only Escape and the close button close the dialog. */
  readonly modal?: boolean;
  /** Whether the rest of the page is dimmed; by default if `modal`. */
  readonly dims?: boolean;
  readonly children: Elements;
}

/** The frame of every dialog: title, close button and focus management. */
export function Dialog({
  title,
  className,
  modal = true,
  dims = modal,
  initialFocus,
  finalFocus,
  children,
}: Props) {
  const { actions, environment } = useLodelines();
  const { messages } = useMessages();
  return (
    <Base.Root
      open
      modal={modal}
      disablePointerDismissal={!modal}
      onOpenChange={(open) => !open && actions.closeDialog()}
    >
      <Base.Portal container={environment.overlays}>
        {dims && <Base.Backdrop className={styles['backdrop']} />}
        <Base.Popup
          initialFocus={initialFocus ?? true}
          finalFocus={() => {
            const target = finalFocus?.();
            if (!target) return true;
            // Focus the element itself: Base UI would focus the first control inside it.
            queueMicrotask(() => target.focus({ preventScroll: true }));
            return false;
          }}
          className={`${styles['popup']} ${className ?? ''}`}
        >
          <div className={styles['header']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            <Base.Close className={styles['close']}>{messages.dialog.close}</Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
