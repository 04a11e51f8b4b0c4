import type { ReactNode } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { Failure } from './Failure.tsx';

/** The boundary of the whole page: an error replaces it with a message, so that the page is never blank. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { environment } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  return (
    <Boundary
      renderFailure={(error) => (
        <Failure error={error} language={language} onReload={environment.address.reload} />
      )}
    >
      {children}
    </Boundary>
  );
}
