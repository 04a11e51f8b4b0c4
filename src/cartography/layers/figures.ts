/** Figures by country: choropleth or circles, a hatch where there is no figure, an outline where one is withheld. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';
import { fromFeatureState } from './fromFeatureState.ts';

/** The feature state of a country under a layer of figures; without `figure` it shows how many partnerships it has. */
export interface FigureState {
  /** The number of its class from 1 on; 0 is plain land. */
  readonly figure: number | null;
  /** 1 where there is no figure. */
  readonly noData: 0 | 1;
  /** 1 where the figure is withheld. */
  readonly withheld: 0 | 1;
}

/** The feature state of a circle: its radius in pixels, 0 without one. */
export interface CircleState {
  readonly radius: number;
}

/** The hatch of countries without a figure, and the outline of those whose figure is withheld. */
export function figureLayers(
  palette: Palette,
): (FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification)[] {
  return [
    {
      id: 'no-figure',
      type: 'fill',
      source: 'countries',
      paint: { 'fill-pattern': HATCH, 'fill-opacity': ['*', 0.5, fromFeatureState('noData')] },
    },
    {
      id: 'withheld',
      type: 'line',
      source: 'countries',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.muted,
        'line-width': 1.4,
        'line-dasharray': [2, 1.5],
        'line-opacity': fromFeatureState('withheld'),
      },
    },
  ];
}

/** Below arcs and labels, above the ground. */
export function circleLayers(colour: string): CircleLayerSpecification[] {
  const seen: ExpressionSpecification = ['>', fromFeatureState('radius'), 0];
  return [
    {
      id: 'circles',
      type: 'circle',
      source: 'circles',
      paint: {
        'circle-radius': fromFeatureState('radius'),
        'circle-color': colour,
        'circle-opacity': ['case', seen, 0.5, 0],
        'circle-stroke-color': colour,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': ['case', seen, 1, 0],
      },
    },
  ];
}

/** The name of the picture that `icons` draws. */
export const HATCH = 'hatch';
