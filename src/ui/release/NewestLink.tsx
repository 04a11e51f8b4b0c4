import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { capabilities } from '../../state/capabilities.ts';
import { inFull, type Selection } from '../../state/view.ts';
import { formatView } from '../../state/viewCodec.ts';

interface Props {
  /** What is opened there, if not what is opened here. */
  readonly selection?: Selection;
  readonly children: string;
}

/** A link to the view with the newest data: another page, because a page never changes its record. */
export function NewestLink({ selection, children }: Props) {
  const { dataset, environment } = useLodelines();
  const { language } = useMessages();
  const view = useSelect((state) => state.view);
  const there = { ...inFull(view), data: null, ...(selection && { selection, compare: null }) };
  const query = formatView(there, { dataset, language }, environment.address.query(), ['time', 'lang']);
  // A frame shows what the page around it asks for; what its reader asks for has a page of its own.
  const apart = !capabilities(view).links ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a href={query} {...apart}>
      {children}
    </a>
  );
}
