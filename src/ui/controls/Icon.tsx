/** SVG paths drawn as strokes, in a square of 16 by 16 units. */
const LINES = {
  check: 'M2.5 8.5l4 4 7-9',
  close: 'M3 3l10 10M13 3 3 13',
  down: 'M3 6l5 5 5-5',
  export: 'M8 1.8v8.4M5 7.6l3 2.8 3-2.8M2.2 10.5v3.7h11.6v-3.7',
  filters: 'M1.5 3.5h13M4 8h8M6.5 12.5h3',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  globe:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM1.8 8h12.4M8 1.8c4 4 4 8.4 0 12.4M8 1.8c-4 4-4 8.4 0 12.4',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h7V7',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM8 7.4V11M8 5h.01',
  left: 'M10 3 5 8l5 5',
  list: 'M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01',
  map: 'M1.8 3.6 6 2l4 1.6L14.2 2v10.4L10 14l-4-1.6L1.8 14zM6 2v10.4M10 3.6V14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  minus: 'M3 8h10',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2',
  plus: 'M8 3v10M3 8h10',
  present: 'M1.8 2.5h12.4v8H1.8zM8 10.5V14M5 14h6',
  right: 'M6 3l5 5-5 5',
  search: 'M11 11l3.5 3.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z',
  settings:
    'M1.5 4.5H8M12 4.5h2.5M10 2.8a1.7 1.7 0 1 0 .01 0zM1.5 11.5H4M8 11.5h6.5M6 9.8a1.7 1.7 0 1 0 .01 0z',
  scenes: 'M4.5 4.5h10v9h-10zM1.5 11V1.8H12M9.5 7v4M7.5 9h4',
  share: 'M5 6H3.2v8h9.6V6H11M8 10V1.8M5 4.4l3-2.8 3 2.8',
  target: 'M8 1.5V5M8 11v3.5M1.5 8H5M11 8h3.5M8 8h.01',
  up: 'M3 10l5-5 5 5',
} as const;

/** SVG paths that are filled, in the same square. */
const SHAPES = {
  next: 'M5 3l6 5-6 5zM11.5 3a1 1 0 0 1 2 0v10a1 1 0 0 1-2 0z',
  pause: 'M4.5 3a1 1 0 0 1 2 0v10a1 1 0 0 1-2 0zM9.5 3a1 1 0 0 1 2 0v10a1 1 0 0 1-2 0z',
  play: 'M4 2.5 13 8l-9 5.5z',
  previous: 'M11 3 5 8l6 5zM2.5 3a1 1 0 0 1 2 0v10a1 1 0 0 1-2 0z',
} as const;

const PATHS = { ...LINES, ...SHAPES };
/** The name of an icon. */
export type IconName = keyof typeof PATHS;
const SIDE = 16;
/** Stroke width in CSS pixels, the same at every size. */
const LINE_WIDTH = 1.6;

interface Props {
  readonly name: IconName;
  /** Side of the square in CSS pixels. */
  readonly size?: number;
}

/** An icon in the colour of the text around it. It has no accessible name: its button needs one. */
export function Icon({ name, size = SIDE }: Props) {
  const paint =
    name in SHAPES
      ? { fill: 'currentColor' }
      : { fill: 'none', stroke: 'currentColor', strokeWidth: (LINE_WIDTH * SIDE) / size };
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} {...paint} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
