import { type FunctionComponent, lazy, Suspense, useState } from 'react';
import { loadCode, LoadError } from '../../data/load.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Unloaded } from './Unloaded.tsx';
import { useRefetchStyles } from './useRefetchStyles.ts';
import type { Elements } from './elements.ts';

/** Loads a component that is in a separate chunk. Rejects if the chunk cannot be loaded. */
export type Load<P extends object = object> = () => Promise<FunctionComponent<P>>;

interface Props<P extends object> {
  /** Must be the same function in every render: it is the key under which the component is cached. */
  readonly load: Load<P>;
  /** Renders the loaded component. */
  readonly children: (Part: FunctionComponent<P>) => Elements;
  /** Shown while the component loads. */
  readonly waiting?: Elements;
  /**
   * Shown if the component cannot be loaded: by default a message and a button to try again. If it is loaded but fails
   * to render, the error is shown instead. Null shows nothing in both cases.
   */
  readonly failed?: Elements;
  /** Called with a `LoadError` if the component cannot be loaded, otherwise with the error of rendering. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** A part of the page whose code loads when it is first shown. If that fails, the rest of the page still works. */
export function Lazy<P extends object>({ load, children, waiting, failed, onFailure }: Props<P>) {
  const { messages } = useMessages();
  const [attempt, setAttempt] = useState(0);
  const refetchStyles = useRefetchStyles();
  const retry = () => {
    refetchStyles();
    setAttempt(attempt + 1);
  };
  return (
    <Boundary
      key={attempt}
      onFailure={(error) => {
        PARTS.delete(load);
        onFailure?.(error);
      }}
      renderFailure={(error) => {
        if (failed === null) return null;
        if (!(error instanceof LoadError)) return <Broken error={error} />;
        return failed ?? <Unloaded text={messages.notice.unloaded} onRetry={retry} again={attempt > 0} />;
      }}
    >
      <Suspense fallback={waiting}>{children(partOf(load))}</Suspense>
    </Boundary>
  );
}

/** The lazy components by `load` function. React caches failures too, so a new attempt needs a new lazy component. */
const PARTS = new WeakMap<Load<never>, FunctionComponent<never>>();

function partOf<P extends object>(load: Load<P>): FunctionComponent<P> {
  const cached = PARTS.get(load) as FunctionComponent<P> | undefined;
  if (cached) return cached;
  const part: FunctionComponent<P> = lazy(async () => ({ default: await loadCode('part', load()) }));
  PARTS.set(load, part);
  return part;
}
