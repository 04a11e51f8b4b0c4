import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { capabilities } from '../../state/capabilities.ts';
import { inFull, type Selection } from '../../state/view.ts';
import { formatView } from '../../state/viewCodec.ts';

interface Props {
  /** The selection of the linked view; by default that of this view. */
  readonly selection?: Selection;
  readonly children: string;
}

/** A link to the view with the newest data. It loads a page, because a page never changes its record. */
export function NewestLink({ selection, children }: Props) {
  const { dataset, environment } = useLodelines();
  const { language } = useMessages();
  const view = useSelect((state) => state.view);
  const tour = useSelect(({ session }) => session.tour);
  const there = { ...inFull(view), data: null, ...(selection && { selection, compare: null }) };
  const query = formatView(there, { dataset, language, tour }, environment.address.query(), ['time', 'lang']);
  // The host decides what an embed shows; its reader's choice opens in a new tab.
  const apart = !capabilities(view).links ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a href={new URL(query, environment.address.base).href} {...apart}>
      {children}
    </a>
  );
}
