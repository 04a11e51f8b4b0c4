/** Icons that only the editor has, in the square of `Icon`: dots, and arrows drawn as strokes. */
const DOTS = {
  grip: 'M4.3 3a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0zM4.3 8a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0zM4.3 13a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0zM9.3 3a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0zM9.3 8a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0zM9.3 13a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0z',
  more: 'M6.6 3a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0zM6.6 8a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0zM6.6 13a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0z',
} as const;
const ARROWS = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H8',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H8',
} as const;
const PATHS = { ...DOTS, ...ARROWS };

/** An icon in the colour of the text around it. It has no accessible name: its button needs one. */
export function EditorIcon({ name }: { readonly name: keyof typeof PATHS }) {
  const paint =
    name in DOTS ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 };
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <path d={PATHS[name]} {...paint} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
