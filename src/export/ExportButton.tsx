import { HEADER } from '../i18n/header.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { HeaderButton } from '../ui/controls/HeaderButton.tsx';

/** A button that opens the dialog for an image of the view. */
export function ExportButton() {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'export');
  return (
    <HeaderButton
      icon="export"
      label={HEADER[language].export}
      open={open}
      onPress={() => {
        // Pause, so that the picture does not change in the dialog.
        actions.setPlaying(false);
        actions.openDialog('export');
      }}
    />
  );
}
