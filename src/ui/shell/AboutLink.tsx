import { HEADER } from '../../i18n/header.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../controls/HeaderButton.tsx';

/** A link to the page about the data, in the language of the app. */
export function AboutLink() {
  const { address } = useLodelines().environment;
  const language = useSelect((state) => state.view.lang);
  const path = language === 'en' ? 'about/' : `${language}/about/`;
  return <HeaderButton icon="info" label={HEADER[language].about} href={new URL(path, address.base).href} />;
}
