import { Popover } from '@base-ui/react/popover';
import { SETTINGS } from '../../i18n/settings.ts';
import { shownTheme, TEXT_SIZES } from '../../state/preferences.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { THEMES } from '../../state/view.ts';
import { Choice } from '../controls/Choice.tsx';
import type { HeaderAction } from '../extensions.ts';
import { SingleKeys } from '../keys/SingleKeys.tsx';
import { SimplifiedMap } from './SimplifiedMap.tsx';
import styles from './Settings.module.css';

/** Props of `Settings`. */
export interface SettingsProps {
  readonly title: string;
  /** The button that opens and closes it. */
  readonly anchor: HTMLElement | null;
  /** Shown above the settings. */
  readonly headerActions: readonly HeaderAction[];
}

/** The settings of a reader: colours, text size, kind of map and keys. */
export function Settings({ title, anchor, headerActions }: SettingsProps) {
  const { actions, environment } = useLodelines();
  const { messages, language } = useMessages();
  const theme = useSelect(shownTheme);
  const textSize = useSelect((state) => state.session.textSize);
  const text = SETTINGS[language];
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event, cancel }) => {
        // The button closes it itself: here it would be closed and opened again.
        if (event.target instanceof Node && anchor?.contains(event.target)) cancel();
        else if (!open) actions.closeDialog();
      }}
    >
      <Popover.Portal container={environment.overlays}>
        <Popover.Positioner
          anchor={anchor}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={styles['positioner']}
        >
          <Popover.Popup className={styles['popup']} finalFocus={() => anchor}>
            <div className={styles['head']}>
              <Popover.Title className={styles['title']}>{title}</Popover.Title>
              <Popover.Close className={styles['close']}>{messages.dialog.close}</Popover.Close>
            </div>
            {headerActions.length > 0 && (
              <div className={styles['actions']}>
                {headerActions.map(([name, Action]) => (
                  <Action key={name} />
                ))}
              </div>
            )}
            <div className={styles['setting']}>
              <span aria-hidden="true">{text.theme}</span>
              <Choice
                label={text.theme}
                value={theme}
                options={THEMES.map((value) => ({ value, label: text.themes[value] }))}
                onChange={actions.setTheme}
              />
            </div>
            <div className={styles['setting']}>
              <span aria-hidden="true">{text.textSize}</span>
              <Choice
                label={text.textSize}
                value={String(textSize)}
                options={TEXT_SIZES.map((size) => ({ value: String(size), label: text.percent(size) }))}
                onChange={(chosen) => {
                  const size = TEXT_SIZES.find((one) => String(one) === chosen);
                  if (size) actions.setTextSize(size);
                }}
              />
            </div>
            <SimplifiedMap />
            <SingleKeys />
            <button type="button" className={styles['keys']} onClick={() => actions.openDialog('keys')}>
              {text.keys}
            </button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
