import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import type { DialogName } from '../state/store.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { Boundary } from '../state/Boundary.tsx';

/** Each is a chunk of its own: the first view shows none of them. */
const DIALOGS: Readonly<Record<DialogName, LazyExoticComponent<ComponentType>>> = {
  keys: lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog })),
  filters: lazy(async () => ({ default: (await import('./filters/FiltersSheet.tsx')).FiltersSheet })),
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
