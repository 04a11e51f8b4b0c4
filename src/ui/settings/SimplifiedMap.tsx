import { SETTINGS } from '../../i18n/settings.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Switch } from '../controls/Switch.tsx';

/** The switch for a picture instead of the map of the engine. Without WebGL there is nothing to choose. */
export function SimplifiedMap() {
  const { actions, environment } = useLodelines();
  const text = SETTINGS[useSelect((state) => state.view.lang)];
  const simplified = useSelect((state) => state.session.simplified);
  if (!environment.hasWebGL()) return null;
  return (
    <Switch
      label={text.simplified}
      help={text.simplifiedHelp}
      checked={simplified}
      onChange={actions.setSimplified}
    />
  );
}
