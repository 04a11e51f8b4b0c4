import { KEYS } from '../../i18n/keys.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Switch } from '../controls/Switch.tsx';

/** The switch for shortcuts of a single key (WCAG 2.1.4). */
export function SingleKeys() {
  const { actions } = useLodelines();
  const text = KEYS[useSelect((state) => state.view.lang)];
  const singleKeys = useSelect((state) => state.session.singleKeys);
  return (
    <Switch
      label={text.single}
      help={text.singleHelp}
      checked={singleKeys}
      onChange={actions.setSingleKeys}
    />
  );
}
