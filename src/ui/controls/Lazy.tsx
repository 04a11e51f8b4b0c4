import { type FunctionComponent, useState } from 'react';
import { LoadError } from '../../data/load.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { forgetPart, type Load } from './parts.ts';
import { Unloaded } from './Unloaded.tsx';
import { usePart } from './usePart.ts';
import { useRefetchStyles } from './useRefetchStyles.ts';
import type { Elements } from './elements.ts';

interface Props<P extends object> {
  /** Always the same function. */
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
        forgetPart(load);
        onFailure?.(error);
      }}
      renderFailure={(error) => {
        if (failed === null) return null;
        if (!(error instanceof LoadError)) return <Broken error={error} />;
        return failed ?? <Unloaded text={messages.notice.unloaded} onRetry={retry} again={attempt > 0} />;
      }}
    >
      <Part load={load} waiting={waiting}>
        {children}
      </Part>
    </Boundary>
  );
}

function Part<P extends object>({
  load,
  children,
  waiting,
}: Pick<Props<P>, 'load' | 'children' | 'waiting'>) {
  const Loaded = usePart(load);
  return Loaded ? children(Loaded) : waiting;
}
