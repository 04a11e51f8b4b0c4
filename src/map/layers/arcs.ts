/** The arcs: one line layer for each kind, and a dashed one for what is uncertain. */
import type { ExpressionSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PartnershipKind } from '../../domain/partnership.ts';
import type { LegendEntry, LineStyle } from '../../state/legend.ts';
import type { Palette } from '../palette.ts';
import { began, over, showsSpan, undrawn } from './when.ts';

/** From the bottom to the top: the many below the few. */
const DRAWN: readonly PartnershipKind[] = ['bloc', 'national', 'bilateral', 'trilateral'];

const LINE_STYLES: Readonly<Record<PartnershipKind, LineStyle>> = {
  bloc: { width: 1.1 },
  trilateral: { width: 1.05, gap: 1.4 },
  bilateral: { width: 1.9 },
  national: { width: 1.5, dash: [4, 1.6, 1, 1.6] },
};

const UNCERTAIN: LineStyle = { width: 1.5, dash: [2, 2.2] };

/** Whether a feature belongs to what is selected: the partnership, or an end in the country. */
const emphasised: ExpressionSpecification = [
  'any',
  ['in', ['get', 'partnership'], ['global-state', 'emphasis']],
  ['in', ['get', 'from'], ['global-state', 'emphasis']],
  ['in', ['get', 'to'], ['global-state', 'emphasis']],
];

const hovered: ExpressionSpecification = ['==', ['get', 'partnership'], ['global-state', 'hover']];

/** How much is left of what has ended. */
const FAINT = 0.28;
/** How much is left of what only touches the lens. */
const ASIDE = 0.4;
/** How much is left of what is not selected, while something is. */
const BACK = 0.09;

/** `usual`, unless something is selected or pointed at: then that is full and the rest steps back. */
function opacity(usual: number): ExpressionSpecification {
  const level: ExpressionSpecification = [
    'case',
    hovered,
    1,
    ['==', ['length', ['array', ['global-state', 'emphasis']]], 0],
    ['case', ['get', 'aside'], ASIDE * usual, began, Math.min(1, usual + 0.15), usual],
    emphasised,
    1,
    BACK,
  ];
  return ['case', undrawn, 0, over, ['*', FAINT, level], level];
}

function width(usual: number): ExpressionSpecification {
  return ['case', hovered, usual + 1.4, emphasised, usual + 0.5, began, usual + 0.4, usual];
}

/** Blocs have many spokes: they are drawn lighter. */
const OPACITY: Readonly<Record<PartnershipKind, number>> = {
  bloc: 0.5,
  trilateral: 0.95,
  bilateral: 0.92,
  national: 0.85,
};

/** Where the whole world is shown, lines are finer and let each other through. */
const DENSE = { width: 0.62, opacity: 0.62 };

const layerId = (kind: PartnershipKind, status: string) => `arcs-${kind}-${status.replace(' ', '-')}`;

/** The ids of the layers, for finding what is pointed at. */
export const ARC_LAYERS: readonly string[] = DRAWN.flatMap((kind) => [
  layerId(kind, 'in force'),
  layerId(kind, 'uncertain'),
]);

export function arcLayers(palette: Palette, dense: boolean): LineLayerSpecification[] {
  return DRAWN.flatMap((kind) => [
    lineLayer(palette, kind, 'in force', LINE_STYLES[kind], dense),
    lineLayer(palette, kind, 'uncertain', UNCERTAIN, dense),
  ]);
}

function lineLayer(
  palette: Palette,
  kind: PartnershipKind,
  status: 'in force' | 'uncertain',
  style: LineStyle,
  dense: boolean,
): LineLayerSpecification {
  return {
    id: layerId(kind, status),
    type: 'line',
    source: 'arcs',
    filter: ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'status'], status], showsSpan],
    layout: { 'line-cap': style.dash ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.kind[kind],
      'line-width': width(style.width * (dense ? DENSE.width : 1)),
      'line-opacity': opacity(OPACITY[kind] * (dense ? DENSE.opacity : 1)),
      ...(style.gap !== undefined && { 'line-gap-width': style.gap }),
      ...(style.dash && { 'line-dasharray': [...style.dash] }),
    },
  };
}

/** The colours and widths of the lines that `motion` draws stroke by stroke. */
export function motionLayers(palette: Palette): LineLayerSpecification[] {
  return DRAWN.map((kind) => ({
    id: `motion-${kind}`,
    type: 'line',
    source: 'motion',
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.kind[kind],
      'line-width': LINE_STYLES[kind].width + 0.6,
      'line-opacity': ['get', 'opacity'],
    },
  }));
}

export const arcLegend: readonly LegendEntry[] = [
  ...(['bilateral', 'trilateral', 'bloc', 'national'] as const).map((kind): LegendEntry => ({
    mark: 'line',
    kind,
    style: LINE_STYLES[kind],
  })),
  { mark: 'uncertain', style: UNCERTAIN },
];
