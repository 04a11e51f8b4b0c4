import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly className?: string | undefined;
  /** What has the focus first, if not the way out. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Where the focus goes when it closes, if not back to where it was. */
  readonly finalFocus?: (() => HTMLElement | null) | undefined;
  /** Whether the rest of the page waits; otherwise it stays in use, and nothing but Escape and the button closes the dialog. */
  readonly modal?: boolean;
  /** Whether the rest of the page is dimmed, as it is while it waits. */
  readonly dims?: boolean;
  readonly children: ReactNode;
}

/** The frame of every dialog: its title, its way out, and the focus, which it keeps and gives back. */
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
            // To the element itself: left to the frame, the first control inside would have it.
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
