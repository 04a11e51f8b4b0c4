/** The arcs: one line layer for each kind, and a dashed one for what is uncertain. Which are shown, and how, is feature state. */
import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import type { LegendEntry, LineStyle } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { fromFeatureState } from './fromFeatureState.ts';

/** From the bottom to the top: the many below the few. */
const DRAWN: readonly PartnershipKind[] = ['bloc', 'national', 'bilateral', 'trilateral'];

/** The line of each kind of partnership. */
export const LINE_STYLES: Readonly<Record<PartnershipKind, LineStyle>> = {
  bloc: { width: 1.1 },
  trilateral: { width: 1.05, gap: 1.4 },
  bilateral: { width: 1.9 },
  national: { width: 1.5, dash: [4, 1.6, 1, 1.6] },
};

/** The line of what is uncertain, whatever its kind. */
export const UNCERTAIN: LineStyle = { width: 1.5, dash: [2, 2.2] };

/** Blocs have many spokes: they are drawn lighter. */
export const OPACITY: Readonly<Record<PartnershipKind, number>> = {
  bloc: 0.5,
  trilateral: 0.95,
  bilateral: 0.92,
  national: 0.85,
};

/** Where the whole world is shown, lines are finer and let each other through. */
export const DENSE = { width: 0.62, opacity: 0.62 };

const layerId = (kind: PartnershipKind, status: string) => `arcs-${kind}-${status.replace(' ', '-')}`;

/** The ids of the layers, for finding what is pointed at. */
export const ARC_LAYERS: readonly string[] = DRAWN.flatMap((kind) => [
  layerId(kind, 'in force'),
  layerId(kind, 'uncertain'),
]);

/** The layers of arcs, from the bottom to the top. */
export function arcLayers(palette: Palette): LineLayerSpecification[] {
  return DRAWN.flatMap((kind) => [
    lineLayer(palette, kind, 'in force', LINE_STYLES[kind]),
    lineLayer(palette, kind, 'uncertain', UNCERTAIN),
  ]);
}

function lineLayer(
  palette: Palette,
  kind: PartnershipKind,
  status: 'in force' | 'uncertain',
  style: LineStyle,
): LineLayerSpecification {
  return {
    id: layerId(kind, status),
    type: 'line',
    source: 'arcs',
    filter: ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'status'], status]],
    layout: { 'line-cap': style.dash ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.kind[kind],
      'line-width': fromFeatureState('width'),
      'line-opacity': fromFeatureState('opacity'),
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

/** The lines of the legend. */
export const arcLegend: readonly LegendEntry[] = [
  ...(['bilateral', 'trilateral', 'bloc', 'national'] as const).map((kind): LegendEntry => ({
    mark: 'line',
    kind,
    style: LINE_STYLES[kind],
  })),
  { mark: 'uncertain', style: UNCERTAIN },
];
