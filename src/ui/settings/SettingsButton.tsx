import { useState } from 'react';
import { HEADER } from '../../i18n/header.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../controls/HeaderButton.tsx';
import { Lazy } from '../controls/Lazy.tsx';
import type { Load } from '../controls/parts.ts';
import { useActionsInHeader } from '../controls/useMedia.ts';
import type { HeaderAction } from '../extensions.ts';
import type { SettingsProps } from './Settings.tsx';

/** A separate chunk, because the first view does not show it. */
const loadSettings: Load<SettingsProps> = async () => (await import('./Settings.tsx')).Settings;

/** How many actions the header has room for. */
const ROOM = { all: Infinity, first: 1, none: 0 };

interface Props {
  /** The actions of the header. On a narrow page those without room in it are above the settings. */
  readonly headerActions?: readonly HeaderAction[];
  readonly className?: string | undefined;
}

/** A button that opens the settings. On a narrow page that is the menu of the header. */
export function SettingsButton({ headerActions = [], className }: Props) {
  const { actions } = useLodelines();
  const text = HEADER[useSelect((state) => state.view.lang)];
  const open = useSelect((state) => state.session.dialog === 'settings');
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const withoutRoom = headerActions.slice(ROOM[useActionsInHeader()]);
  const isMenu = withoutRoom.length > 0;
  const title = isMenu ? text.menu : text.settings;
  return (
    <>
      <HeaderButton
        ref={setButton}
        className={className}
        icon={isMenu ? 'menu' : 'settings'}
        label={title}
        open={open}
        onPress={() => (open ? actions.closeDialog() : actions.openDialog('settings'))}
      />
      {open && (
        <Lazy load={loadSettings} failed={null} onFailure={actions.tellFailure}>
          {(Settings) => <Settings title={title} anchor={button} headerActions={withoutRoom} />}
        </Lazy>
      )}
    </>
  );
}
