/**
 * Arcs: one solid and one dashed line layer per kind of partnership. Visibility and width are feature state.
 */
import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import type { LegendEntry, LineStyle } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { fromFeatureState } from './fromFeatureState.ts';

/** From bottom to top: kinds with many arcs below kinds with few. */
const DRAWN: readonly PartnershipKind[] = ['bloc', 'national', 'bilateral', 'trilateral'];

/** Line style by kind. */
export const LINE_STYLES: Readonly<Record<PartnershipKind, LineStyle>> = {
  bloc: { width: 1.1 },
  trilateral: { width: 1.05, gap: 1.4 },
  bilateral: { width: 1.9 },
  national: { width: 1.5, dash: [4, 1.6, 1, 1.6] },
};

/** Line style of uncertain arcs of all kinds. */
export const UNCERTAIN: LineStyle = { width: 1.5, dash: [2, 2.2] };

/** Opacity by kind. Blocs have many arcs and are lighter. */
export const OPACITY: Readonly<Record<PartnershipKind, number>> = {
  bloc: 0.5,
  trilateral: 0.95,
  bilateral: 0.92,
  national: 0.85,
};

/** Factors for the world view: thinner and more transparent lines. */
export const DENSE = { width: 0.62, opacity: 0.62 };

const layerId = (kind: PartnershipKind, status: string) => `arcs-${kind}-${status.replace(' ', '-')}`;

/** Layer ids, for hit testing. */
export const ARC_LAYERS: readonly string[] = DRAWN.flatMap((kind) => [
  layerId(kind, 'in force'),
  layerId(kind, 'uncertain'),
]);

/** Line layers from bottom to top. */
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

/** Line layers of the `motion` source, for arcs that are being animated. */
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

/** Legend entries of arcs. */
export const arcLegend: readonly LegendEntry[] = [
  ...(['bilateral', 'trilateral', 'bloc', 'national'] as const).map((kind): LegendEntry => ({
    mark: 'line',
    kind,
    style: LINE_STYLES[kind],
  })),
  { mark: 'uncertain', style: UNCERTAIN },
];
