import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import type { Elements } from './elements.ts';

interface Props {
  /** The class of the part, also used for its replacement. */
  readonly className?: string | undefined;
  readonly children: Elements;
}

/** A boundary for a part of the page: an error is shown in its place, and the other parts still work. */
export function PartBoundary({ className, children }: Props) {
  return (
    <Boundary renderFailure={(error) => <Broken error={error} className={className} />}>{children}</Boundary>
  );
}
