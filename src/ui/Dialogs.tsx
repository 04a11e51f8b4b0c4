import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import type { DialogName } from '../state/store.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { Boundary } from '../state/Boundary.tsx';

/** Each is a chunk of its own: the first view shows none of them. */
const DIALOGS: Readonly<Record<DialogName, LazyExoticComponent<ComponentType>>> = {
  areas: lazy(async () => ({ default: (await import('./AreasDialog.tsx')).AreasDialog })),
  keys: lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog })),
};

/** The dialog that is open. */
export function Dialogs() {
  const { actions } = useLodelines();
  const name = useSelect((state) => state.session.dialog);
  if (!name) return null;
  const Open = DIALOGS[name];
  return (
    <Boundary key={name} onFailure={() => actions.tellUnloaded()}>
      <Suspense>
        <Open />
      </Suspense>
    </Boundary>
  );
}
