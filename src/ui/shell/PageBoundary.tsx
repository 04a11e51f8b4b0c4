import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { Failure } from './Failure.tsx';
import type { Elements } from '../controls/elements.ts';

/** The boundary of the whole page: an error replaces it with a message, so that the page is never blank. */
export function PageBoundary({ children }: { readonly children: Elements }) {
  const { loadAgain } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  return (
    <Boundary renderFailure={(error) => <Failure error={error} language={language} onReload={loadAgain} />}>
      {children}
    </Boundary>
  );
}
