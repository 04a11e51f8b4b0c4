/**
 * Figures by country: choropleth or proportional circles, a hatch for no data, an outline for withheld
 * figures.
 */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';
import { fromFeatureState } from './fromFeatureState.ts';

/**
 * The feature state of a country under a figure layer. Without `figure` it shows the number of partnerships.
 */
export interface FigureState {
  /** The 1-based class; 0 for plain land. */
  readonly figure: number | null;
  /** 1 if there is no figure. */
  readonly noData: 0 | 1;
  /** 1 if the figure is withheld. */
  readonly withheld: 0 | 1;
}

/** The feature state of a proportional circle: radius in pixels, 0 for none. */
export interface CircleState {
  readonly radius: number;
}

/** The hatch for no data, and the outline for withheld figures. Hidden without figures, so that they cost nothing. */
export function figureLayers(
  palette: Palette,
  shown: boolean,
): (FillLayerSpecification | LineLayerSpecification)[] {
  const visibility = shown ? 'visible' : 'none';
  return [
    {
      id: 'no-figure',
      type: 'fill',
      source: 'countries',
      layout: { visibility },
      paint: { 'fill-pattern': HATCH, 'fill-opacity': ['*', 0.5, fromFeatureState('noData')] },
    },
    {
      id: 'withheld',
      type: 'line',
      source: 'countries',
      layout: { 'line-join': 'round', visibility },
      paint: {
        'line-color': palette.muted,
        'line-width': 1.4,
        'line-dasharray': [2, 1.5],
        'line-opacity': fromFeatureState('withheld'),
      },
    },
  ];
}

/** Proportional circles; below arcs and labels, above the ground. Hidden without a colour. */
export function circleLayers(colour: string | null): CircleLayerSpecification[] {
  const visible: ExpressionSpecification = ['>', fromFeatureState('radius'), 0];
  return [
    {
      id: 'circles',
      type: 'circle',
      source: 'circles',
      layout: { visibility: colour === null ? 'none' : 'visible' },
      paint: {
        'circle-radius': fromFeatureState('radius'),
        'circle-color': colour ?? 'transparent',
        'circle-opacity': ['case', visible, 0.5, 0],
        'circle-stroke-color': colour ?? 'transparent',
        'circle-stroke-width': 1,
        'circle-stroke-opacity': ['case', visible, 1, 0],
      },
    },
  ];
}

/** The name of the hatch image, which `map/hatch.ts` draws. */
export const HATCH = 'hatch';
