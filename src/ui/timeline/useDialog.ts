/** Opens and closes a native dialog, which keeps the focus and gives it back. */
import { type RefObject, useEffect, useRef } from 'react';

export function useDialog(open: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return dialog;
}
