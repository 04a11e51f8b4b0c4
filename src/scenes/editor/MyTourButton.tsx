import { HEADER } from '../../i18n/header.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../../ui/controls/HeaderButton.tsx';

/** A button that opens the editor of the reader's own tour. */
export function MyTourButton() {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'tour');
  return (
    <HeaderButton
      icon="scenes"
      label={HEADER[language].myTour}
      open={open}
      onPress={() => (open ? actions.closeDialog() : actions.openDialog('tour'))}
    />
  );
}
