import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { HeaderButton } from '../ui/controls/HeaderButton.tsx';

/** A button that opens the share dialog. */
export function ShareButton() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'share');
  return (
    <HeaderButton
      icon="share"
      label={messages.header.share}
      open={open}
      onPress={() => {
        // Pause, so that the shared view does not change in the dialog.
        actions.setPlaying(false);
        actions.openDialog('share');
      }}
    />
  );
}
