import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/domain/partnership/partnership.ts';
import { ARC_GROUPS, LINE_STYLES } from '../../../src/cartography/layers/arcs.ts';
import { ABOVE_ARCS, styleLayers, LEGEND } from '../../../src/cartography/layerOrder.ts';
import { DARK, LIGHT } from '../../../src/cartography/palette.ts';
import { circleColour, ramp } from '../../../src/cartography/ramp.ts';

const SOURCES = ['countries', 'circles', 'outlines', 'labels', 'rings', 'capitals', 'events', 'selection'];

function styleOf(layers: StyleSpecification['layers']): StyleSpecification {
  const data = { type: 'FeatureCollection' as const, features: [] };
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((id) => [id, { type: 'geojson', data }])),
    layers,
  };
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the map, %s,', (_, palette) => {
  const layers = styleLayers(palette);

  test('is valid according to the style specification', () => {
    expect(validateStyleMin(styleOf(layers))).toEqual([]);
  });

  test('has no layer twice', () => {
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('uses every source and no other', () => {
    const used = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(used)].sort()).toEqual([...SOURCES].sort());
  });

  test('is valid with a figure layer, and uses only the palette and the class colours', () => {
    const classes = ramp('rare-earths', palette.scheme);
    const shaded = styleLayers(palette, { classes, circle: circleColour('rare-earths', palette.scheme) });
    expect(validateStyleMin(styleOf(shaded))).toEqual([]);
    const colours = new Set(JSON.stringify(shaded).match(/#[0-9a-f]{3,8}\b/gi));
    const known = JSON.stringify([palette, classes, circleColour('rare-earths', palette.scheme)]);
    expect([...colours].filter((colour) => !known.includes(colour))).toEqual([]);
    expect(classes.filter((shade) => colours.has(shade))).toEqual(classes);
  });

  test('uses only colours of its palette', () => {
    const colours = new Set(JSON.stringify(layers).match(/#[0-9a-f]{3,8}\b/gi));
    const known = JSON.stringify(palette);
    expect([...colours].filter((colour) => !known.includes(colour))).toEqual([]);
    expect(colours.size).toBeGreaterThan(11);
  });
});

describe('from bottom to top', () => {
  const ids = styleLayers(LIGHT).map(({ id }) => id);
  const last = (start: string) => ids.findLastIndex((id) => id.startsWith(start));
  const first = (start: string) => ids.findIndex((id) => id.startsWith(start));

  test('the order is sea, countries, arcs, rings, names, capitals, events', () => {
    expect(ids[0]).toBe('sea');
    expect(ABOVE_ARCS).toBe('rings');
    expect(last('countries')).toBeLessThan(first(ABOVE_ARCS));
    expect(last(ABOVE_ARCS)).toBeLessThan(first('labels'));
    expect(last('labels')).toBeLessThan(first('capitals'));
    expect(last('capitals')).toBeLessThan(first('events'));
  });
});

describe('colour is never the only difference', () => {
  test('each kind of arc has its own width, dash or double line', () => {
    const looks = KINDS.map((kind) => JSON.stringify(LINE_STYLES[kind]));
    expect(new Set(looks).size).toBe(4);
  });

  test('an uncertain arc of any kind is dashed', () => {
    const uncertain = ARC_GROUPS.filter(({ status }) => status === 'uncertain');
    expect(uncertain.map(({ style }) => style.dash)).toEqual(KINDS.map(() => [2, 2.2]));
  });

  test('a scheduled event has a different icon', () => {
    const icons = styleLayers(LIGHT).flatMap((layer) =>
      layer.type === 'symbol' && layer.source === 'events' ? [layer.layout?.['icon-image']] : [],
    );
    expect(icons).toEqual(['event', 'event-scheduled']);
  });
});

describe('the legend', () => {
  test('explains every kind of arc, uncertain arcs, rings, events and the colours of countries', () => {
    const marks = LEGEND.map((entry) => (entry.mark === 'line' ? `line ${entry.kind}` : entry.mark));
    expect([...marks].sort()).toEqual(
      [...KINDS.map((kind) => `line ${kind}`), 'uncertain', 'ring', 'event', 'scheduled', 'ties'].sort(),
    );
  });

  test('shows lines in the style of the map', () => {
    for (const entry of LEGEND) {
      if (entry.mark !== 'line') continue;
      const group = ARC_GROUPS.find(({ kind, status }) => kind === entry.kind && status === 'in force');
      expect(entry.style).toBe(group?.style);
    }
  });
});
