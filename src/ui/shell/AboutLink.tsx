import { staticPage } from '../../data/staticPages.ts';
import { HEADER } from '../../i18n/header.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../controls/HeaderButton.tsx';

/** A link to the page about the data, in the language of the app. */
export function AboutLink() {
  const { address } = useLodelines().environment;
  const language = useSelect((state) => state.view.lang);
  const href = new URL(staticPage('about/', language), address.base).href;
  return <HeaderButton icon="info" label={HEADER[language].about} href={href} />;
}
