import type { PageKind } from '../../src/data/staticPages.ts';
import { plainQuery } from '../../src/state/viewCodec.ts';
import { usePage } from './pageContext.ts';
import { pageView } from './pageView.ts';

/** The link into the app with the view of the page, and the picture of that view if there is one. */
export function Opening({ kind, id }: { readonly kind: PageKind; readonly id: string }) {
  const { dataset, language, words, to, picture } = usePage();
  const view = pageView(dataset, language, { kind, id });
  const drawn = picture(view);
  return (
    <>
      {drawn !== null && (
        // oxlint-disable-next-line react/no-danger -- SVG that the build itself makes from the record.
        <figure className="picture" dangerouslySetInnerHTML={{ __html: drawn }} />
      )}
      <p>
        <a className="open" href={to(plainQuery(view, dataset))}>
          {words.openView}
        </a>
      </p>
    </>
  );
}
