import { type ReactNode, Suspense, useState } from 'react';
import { Boundary } from '../controls/Boundary.tsx';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import list from '../overview/list.module.css';

interface Props {
  readonly title: string;
  /** A chunk of its own, made only while the part is open. */
  readonly children: ReactNode;
}

/** A part of a page that stands on figures: opening it reads them, and under a layer of figures it is open. */
export function FiguresPart({ title, children }: Props) {
  const { actions, readFigures } = useLodelines();
  const { messages } = useMessages();
  const active = useSelect((state) => state.view.layer.kind !== 'ties');
  // What the reader chose counts for more than what the layer suggests.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? active;
  return (
    <details className={list['section']} open={open}>
      <summary
        onClick={(event) => {
          // React owns `open`, so that nothing is drawn while it is closed; the browser's own toggling would
          // get out of step with it: https://github.com/react/react/issues/15486
          event.preventDefault();
          if (!open) readFigures();
          setChosen(!open);
        }}
      >
        <span>{title}</span>
      </summary>
      {open && (
        <Boundary onFailure={actions.tellUnloaded}>
          <Suspense fallback={<p aria-busy="true">{messages.layer.loading}</p>}>{children}</Suspense>
        </Boundary>
      )}
    </details>
  );
}
