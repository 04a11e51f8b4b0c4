import type { PageKind } from '../../src/data/staticPages.ts';
import { plainQuery } from '../../src/state/viewCodec.ts';
import { usePage } from './pageContext.ts';
import { pageView } from './pageView.ts';
import { ViewPicture } from './ViewPicture.tsx';

/** The picture of the view of the page, and the link that opens the view in the app. */
export function Opening({ kind, id }: { readonly kind: PageKind; readonly id: string }) {
  const { dataset, language, words, to, pictures } = usePage();
  const view = pageView(dataset, language, { kind, id });
  return (
    <>
      <ViewPicture {...pictures.pictureOf(view)} />
      <p>
        <a className="open" href={to(plainQuery(view, dataset))}>
          {words.openView}
        </a>
      </p>
    </>
  );
}
