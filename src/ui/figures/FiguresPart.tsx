import { type FunctionComponent, type ReactNode, useState } from 'react';
import { Lazy, type Load } from '../controls/Lazy.tsx';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import list from '../overview/list.module.css';

interface Props<P extends object> {
  readonly title: string;
  /** Fetches what the part shows while it is open. */
  readonly load: Load<P>;
  readonly children: (Content: FunctionComponent<P>) => ReactNode;
}

/** A part of a page that stands on figures: opening it reads them, and under a layer of figures it is open. */
export function FiguresPart<P extends object>({ title, load, children }: Props<P>) {
  const { readFigures } = useLodelines();
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
        <Lazy load={load} waiting={<p aria-busy="true">{messages.layer.loading}</p>}>
          {children}
        </Lazy>
      )}
    </details>
  );
}
