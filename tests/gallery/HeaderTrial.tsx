import { EXTENSIONS } from '../../src/extensions.ts';
import { useMessages } from '../../src/state/useLodelines.ts';
import { HeaderButton } from '../../src/ui/controls/HeaderButton.tsx';
import type { IconName } from '../../src/ui/controls/Icon.tsx';
import { ExtensionsContext, type HeaderAction } from '../../src/ui/extensions.ts';
import { Header } from '../../src/ui/shell/Header.tsx';

/** A button that does nothing. */
const later = (icon: IconName, en: string, ko: string): HeaderAction => [
  en,
  function Later() {
    const { language } = useMessages();
    return <HeaderButton icon={icon} label={{ en, ko }[language]} open={false} />;
  },
];

/** What the header does not have yet: it must find room for these. */
const LATER: readonly HeaderAction[] = [later('list', 'Lessons', '수업')];

/** The header with the buttons that it may get later. */
export function HeaderTrial() {
  return (
    <ExtensionsContext value={{ headerActions: [...(EXTENSIONS.headerActions ?? []), ...LATER] }}>
      <Header className={undefined} />
    </ExtensionsContext>
  );
}
