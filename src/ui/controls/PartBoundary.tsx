import type { ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';

interface Props {
  /** The class of the part, for what takes its place. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the page: an error in it is shown in its place, and the other parts go on. */
export function PartBoundary({ className, children }: Props) {
  return (
    <Boundary renderFailure={(error) => <Broken error={error} className={className} />}>{children}</Boundary>
  );
}
