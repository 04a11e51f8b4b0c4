import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import type { DialogName } from '../../state/store.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { loadSearchDialog } from '../search/loadSearchDialog.ts';

type LazyDialog = LazyExoticComponent<ComponentType>;

/** Each is a chunk of its own: the first view shows none of them. */
const DIALOGS = {
  areas: lazy(async () => ({ default: (await import('./AreasDialog.tsx')).AreasDialog })),
  keys: lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog })),
  search: lazy(loadSearchDialog),
  layer: lazy(async () => ({ default: (await import('../layer/LayerDialog.tsx')).LayerDialog })),
  release: lazy(async () => ({ default: (await import('../release/ReleaseDialog.tsx')).ReleaseDialog })),
  filters: lazy(async () => ({ default: (await import('../filters/FiltersSheet.tsx')).FiltersSheet })),
} satisfies Partial<Record<DialogName, LazyDialog>>;

interface Props {
  /** The dialogs that other folders bring: all that are named and are not here. */
  readonly more: Readonly<Record<Exclude<DialogName, keyof typeof DIALOGS>, LazyDialog>>;
}

/** The dialog that is open. */
export function Dialogs({ more }: Props) {
  const { actions } = useLodelines();
  const name = useSelect((state) => state.session.dialog);
  if (!name) return null;
  const all: Readonly<Record<DialogName, LazyDialog>> = { ...DIALOGS, ...more };
  const Open = all[name];
  return (
    <Boundary key={name} onFailure={() => actions.tellUnloaded()}>
      <Suspense>
        <Open />
      </Suspense>
    </Boundary>
  );
}
