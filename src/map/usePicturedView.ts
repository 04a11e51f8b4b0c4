/** The view that a picture shows. */
import { useState } from 'react';
import { useFigures, useLodelines, useSelect } from '../state/useLodelines.ts';
import type { ViewState } from '../state/view.ts';

/** The parts of a view that its picture shows, beside what there is on its date. */
const SHOWN = ['selection', 'compare', 'form', 'lang', 'view', 'map'] as const;

/** The view: the same object as long as its picture is the same, for example between two change days. */
export function usePicturedView(): ViewState {
  const { selectors } = useLodelines();
  const figures = useFigures();
  const view = useSelect((state) => state.view);
  const parts = [
    selectors.snapshot(view),
    figures && selectors.layerValues(figures, view),
    ...SHOWN.map((key) => view[key]),
  ];
  const [pictured, setPictured] = useState({ view, parts });
  if (parts.every((part, i) => part === pictured.parts[i])) return pictured.view;
  setPictured({ view, parts });
  return view;
}
