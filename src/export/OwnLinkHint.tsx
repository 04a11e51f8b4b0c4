import { MOST_IN_LINK } from '../domain/ownTour/fragment.ts';
import { OWN_LINK } from '../i18n/ownLink.ts';
import { useMessages } from '../state/useLodelines.ts';
import form from '../ui/controls/form.module.css';
import type { OwnLink } from './ownLink.ts';

interface Props {
  readonly link: OwnLink;
  /** The data release that the link pins. */
  readonly release: string;
  /** Whether notes that are not in it are mentioned. */
  readonly notes?: boolean;
}

/** What a link with a reader's own tour has in it, or why there is no link. */
export function OwnLinkHint({ link: { fits, only, fragment }, release, notes = false }: Props) {
  const text = OWN_LINK[useMessages().language];
  if (!fits) return <p role="alert">{text.long(fragment.length, MOST_IN_LINK)}</p>;
  const said = [text.hint(release), only && text.only[only], notes && text.noNotes, text.again];
  return <p className={form['hint']}>{said.filter(Boolean).join(' ')}</p>;
}
