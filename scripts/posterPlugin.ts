/**
 * Generates `poster.svg`, which `lodelines-map.js` shows until a map loads: the countries in the initial view
 * of the flat map, in the colours of the surrounding page's theme. It has no names and no arcs, so that it
 * suits any view.
 */
import { readFileSync } from 'node:fs';
import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Plugin } from 'vite';
import type { CountryShapes } from '../src/data/countryShapes.ts';
import { worldCamera, WORLD_SIZE } from '../src/cartography/camera.ts';
import { DARK, LIGHT, type Palette } from '../src/cartography/palette.ts';

const SHAPES = new URL('../data/geo/countries.geojson', import.meta.url);
const SIZE = { width: 720, height: 405 };

/** Minimum distance of neighbouring corners, in pixels. */
const STEP = 2;

/** Minimum area of a ring, in square pixels. */
const SPECK = 3;

/** The poster as SVG text: one path for all countries, with a style for dark pages. */
export function posterSvg(shapes: CountryShapes): string {
  const { width, height } = SIZE;
  // The stroke hides the gaps between countries. Borders are not shown: they would need a disclaimer.
  const colours = ({ sea, land }: Palette) => `svg{background:${sea}}path{fill:${land};stroke:${land}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${colours(LIGHT)}@media(prefers-color-scheme:dark){${colours(DARK)}}</style>`,
    `<path stroke-width=".8" stroke-linejoin="round" d="${countriesPath(shapes)}"/></svg>`,
  ].join('');
}

function countriesPath(shapes: CountryShapes): string {
  const { width, height } = SIZE;
  const camera = worldCamera(SIZE, 'map');
  const projection = geoMercator()
    .rotate([-camera.longitude, 0])
    .scale((WORLD_SIZE * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([0, 0]);
  const [, middle] = projection([camera.longitude, camera.latitude]) ?? [0, 0];
  projection.translate([width / 2, height / 2 - middle]).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const drawn = shapes.features.map((feature) => path(reversed(feature)) ?? '').join('');
  return drawn.split('Z').flatMap(tidyRing).join('');
}

/** d3-geo's ring order is the opposite of RFC 7946. */
function reversed({ geometry }: CountryShapes['features'][number]): GeoPermissibleObjects {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.toReversed())),
  };
}

/** A ring in whole pixels, as relative steps; empty if its area is below `SPECK`. */
function tidyRing(ring: string): string[] {
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))] as const,
  );
  const corners = points.slice(0, 1);
  for (const [x, y] of points) {
    const [lastX, lastY] = corners.at(-1) ?? [x, y];
    if (Math.hypot(x - lastX, y - lastY) >= STEP) corners.push([x, y]);
  }
  const [first] = corners;
  const area = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
  if (!first || Math.abs(area) < SPECK) return [];
  const steps = corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return [`M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`];
}

/** Adds `poster.svg` to the build and to the development server. */
export function posterPlugin(): Plugin {
  const picture = () => posterSvg(JSON.parse(readFileSync(SHAPES, 'utf8')) as CountryShapes);
  return {
    name: 'lodelines-poster',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/^\/poster\.svg(\?|$)/.test(request.url ?? '')) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(picture());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'poster.svg', source: picture() });
    },
  };
}
