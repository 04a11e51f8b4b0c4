import { HEADER } from '../../i18n/header.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { HeaderButton } from '../../ui/controls/HeaderButton.tsx';

/** A button that shows the view, or the open tour, to an audience: on the whole screen, where that is allowed. */
export function PresentButton() {
  const { actions, environment } = useLodelines();
  const { language } = useMessages();
  return (
    <HeaderButton
      icon="present"
      label={HEADER[language].present}
      onPress={() => {
        actions.setUi('present');
        // Missing on phones of Apple. A page of its own can be presented without.
        environment.root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
      }}
    />
  );
}
