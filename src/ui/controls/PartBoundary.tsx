import type { ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';

interface Props {
  /** The class of the part, also used for its replacement. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A boundary for a part of the page: an error is shown in its place, and the other parts still work. */
export function PartBoundary({ className, children }: Props) {
  return (
    <Boundary renderFailure={(error) => <Broken error={error} className={className} />}>{children}</Boundary>
  );
}
