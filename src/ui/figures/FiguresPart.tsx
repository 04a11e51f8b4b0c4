import { type FunctionComponent, useState } from 'react';
import type { Elements } from '../controls/elements.ts';
import { Lazy } from '../controls/Lazy.tsx';
import type { Load } from '../controls/parts.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import list from '../overview/list.module.css';

interface Props<P extends object> {
  readonly title: string;
  /** Loads the component that the section shows while it is open. */
  readonly load: Load<P>;
  readonly children: (Content: FunctionComponent<P>) => Elements;
}

/** A section that needs the figures. Opening it loads them. By default it is open under a layer of figures. */
export function FiguresPart<P extends object>({ title, load, children }: Props<P>) {
  const { readFigures } = useLodelines();
  const { messages } = useMessages();
  const active = useSelect((state) => state.view.layer.kind !== 'ties');
  // The reader's choice overrides the default of the layer.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? active;
  return (
    <details className={list['section']} open={open}>
      <summary
        onClick={(event) => {
          // React controls `open`, so that a closed section renders nothing. Without preventDefault the browser
          // toggles it too, and the two get out of step: https://github.com/react/react/issues/15486
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
