/** Leads to a field of a question. */
import { useRef, useEffect } from 'react';
import { useLodelines } from '../../../state/useLodelines.ts';
import { useEdited, useEditor } from '../useEditor.ts';

/** A group of fields of a question, as `data-field` names it on the page. */
type Field = 'prompt' | 'answer';

/**
 * Returns a function that opens a question in its scene, and gives the focus to the first field of a group of its
 * fields, once that is on the page.
 */
export function useGoToQuestion(): (id: string, scene: number, field: Field) => void {
  const { overlays } = useLodelines().environment;
  const { openQuestion } = useEditor();
  const wanted = useRef<string | null>(null);
  const open = useEdited(({ open, question }) => `${open} ${question}`);
  const focus = () => {
    if (wanted.current === null) return;
    const group = overlays?.querySelector(wanted.current);
    // Not the handle before it.
    const control = group?.querySelector<HTMLElement>('input, textarea') ?? null;
    if (!control) return;
    wanted.current = null;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'nearest' });
  };
  useEffect(focus, [open, overlays]);
  return (id, scene, field) => {
    wanted.current = `[data-question="${id}"] [data-field="${field}"]`;
    openQuestion(id, scene);
    // Where it was open before, nothing is rendered.
    focus();
  };
}
