import { type FunctionComponent, lazy, type ReactNode, Suspense, useState } from 'react';
import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import styles from './Lazy.module.css';
import { passFocus } from './passFocus.ts';
import { useRefetchStyles } from './useRefetchStyles.ts';

/** Fetches a component that is a chunk of its own. */
export type Load<P extends object = object> = () => Promise<FunctionComponent<P>>;

interface Props<P extends object> {
  /** The same function at every render: what it has fetched is kept by it. */
  readonly load: Load<P>;
  /** Draws the component. */
  readonly children: (Part: FunctionComponent<P>) => ReactNode;
  /** Stands in its place while it is fetched. */
  readonly waiting?: ReactNode;
  /**
   * Stands in its place if it cannot be fetched: by default a sentence and a button to try again. What cannot be
   * drawn shows why, unless this is null.
   */
  readonly failed?: ReactNode;
  readonly onFailure?: (() => void) | undefined;
}

/** A part of the page that is fetched when it is first shown. If that fails, the rest of the page goes on. */
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
        // What has been fetched failed for another reason.
        if (FETCHED.has(load)) return <Broken error={error} />;
        return failed ?? <Failed onRetry={attempt === 0 ? retry : null} />;
      }}
    >
      <Suspense fallback={waiting}>{children(partOf(load))}</Suspense>
    </Boundary>
  );
}

/** React keeps the failure of a lazy component as it keeps its success: another attempt needs another one. */
const PARTS = new WeakMap<Load<never>, FunctionComponent<never>>();
const FETCHED = new WeakSet<Load<never>>();

function partOf<P extends object>(load: Load<P>): FunctionComponent<P> {
  const known = PARTS.get(load) as FunctionComponent<P> | undefined;
  if (known) return known;
  const part: FunctionComponent<P> = lazy(async () => {
    const fetched = await load();
    FETCHED.add(load);
    return { default: fetched };
  });
  PARTS.set(load, part);
  return part;
}

interface FailedProps {
  /** Null after an attempt that failed as well: browsers before 2026 keep the failure until the page is loaded again. */
  readonly onRetry: (() => void) | null;
}

/** See https://github.com/whatwg/html/pull/10327 for what browsers keep of a module that could not be fetched. */
function Failed({ onRetry }: FailedProps) {
  const { environment } = useLodelines();
  const { messages, language } = useMessages();
  return (
    <p className={styles['failed']} role="alert">
      {messages.notice.unloaded}{' '}
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
