import { type FunctionComponent, lazy, Suspense, useState } from 'react';
import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import styles from './Lazy.module.css';
import { passFocus } from './passFocus.ts';
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
  readonly onFailure?: (() => void) | undefined;
}

/** A part of the page whose code loads when it is first shown. If that fails, the rest of the page still works. */
export function Lazy<P extends object>({ load, children, waiting, failed, onFailure }: Props<P>) {
  const [attempt, setAttempt] = useState(0);
  const refetchStyles = useRefetchStyles();
  const retry = () => {
    refetchStyles();
    setAttempt(attempt + 1);
  };
  return (
    <Boundary
      key={attempt}
      onFailure={() => {
        PARTS.delete(load);
        onFailure?.();
      }}
      renderFailure={(error) => {
        if (failed === null) return null;
        // The chunk has loaded, so the error is one of rendering.
        if (FETCHED.has(load)) return <Broken error={error} />;
        return failed ?? <Failed onRetry={attempt === 0 ? retry : null} />;
      }}
    >
      <Suspense fallback={waiting}>{children(partOf(load))}</Suspense>
    </Boundary>
  );
}

/** The lazy components by `load` function. React caches failures too, so a new attempt needs a new lazy component. */
const PARTS = new WeakMap<Load<never>, FunctionComponent<never>>();
/** The functions whose component has loaded. */
const FETCHED = new WeakSet<Load<never>>();

function partOf<P extends object>(load: Load<P>): FunctionComponent<P> {
  const cached = PARTS.get(load) as FunctionComponent<P> | undefined;
  if (cached) return cached;
  const part: FunctionComponent<P> = lazy(async () => {
    const fetched = await load();
    FETCHED.add(load);
    return { default: fetched };
  });
  PARTS.set(load, part);
  return part;
}

interface FailedProps {
  /** Null after the second failure: browsers before 2026 cache the failure until the page is reloaded. */
  readonly onRetry: (() => void) | null;
}

/** See https://github.com/whatwg/html/pull/10327 for how browsers cache modules that failed to load. */
function Failed({ onRetry }: FailedProps) {
  const { environment } = useLodelines();
  const { messages, language } = useMessages();
  return (
    <p className={styles['failed']} role="alert">
      <span>{messages.notice.unloaded}</span>{' '}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          if (!onRetry) return environment.address.reload();
          passFocus(currentTarget);
          return onRetry();
        }}
      >
        {onRetry ? messages.layer.retry : FIRST_WORDS[language].failure.reload}
      </button>
    </p>
  );
}
