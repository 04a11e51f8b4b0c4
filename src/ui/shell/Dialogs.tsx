import type { DialogName } from '../../state/store.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Lazy } from '../controls/Lazy.tsx';
import type { Load } from '../controls/parts.ts';
import { type ExtensionDialog, useExtensions } from '../extensions.ts';
import { loadKeysDialog } from '../keys/loadKeysDialog.ts';
import { Search } from '../search/Search.tsx';

/** Each dialog is a separate chunk, because the first view shows none. */
const DIALOGS: Readonly<
  Record<Exclude<DialogName, ExtensionDialog | 'choice' | 'search' | 'settings'>, Load>
> = {
  areas: async () => (await import('./AreasDialog.tsx')).AreasDialog,
  keys: loadKeysDialog,
  layer: async () => (await import('../layer/LayerDialog.tsx')).LayerDialog,
  release: async () => (await import('../release/ReleaseDialog.tsx')).ReleaseDialog,
  filters: async () => (await import('../filters/FiltersSheet.tsx')).FiltersSheet,
};

/** The open dialog, if any. */
export function Dialogs() {
  const { actions } = useLodelines();
  const name = useSelect((state) => state.session.dialog);
  const all: Readonly<Partial<Record<DialogName, Load>>> = { ...DIALOGS, ...useExtensions().dialogs };
  if (name === 'search') return <Search />;
  const load = name && all[name];
  if (!load) return null;
  return (
    <Lazy key={name} load={load} failed={null} onFailure={actions.tellFailure}>
      {(Open) => <Open />}
    </Lazy>
  );
}
