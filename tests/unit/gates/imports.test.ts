import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const FOLDERS = ['domain', 'data', 'i18n', 'state', 'map', 'search', 'ui', 'embed', 'export', 'scenes'];
const PACKAGES = [
  '@base-ui/react',
  '@turf/turf',
  'd3-geo',
  'es-hangul',
  'lean-qr',
  'maplibre-gl',
  'react',
  'react-dom',
  'react-map-gl/maplibre',
  'zod',
  'zustand',
];

/** For each folder of src/, what it may import of the folders and packages above. */
const MAY_IMPORT = {
  domain: ['domain', '@turf/turf', 'd3-geo'],
  data: ['domain', 'data', '@turf/turf', 'zod'],
  i18n: ['domain', 'i18n'],
  state: ['domain', 'data', 'i18n', 'state', 'react', 'zustand'],
  map: [
    'domain',
    'data',
    'i18n',
    'state',
    'map',
    '@base-ui/react',
    '@turf/turf',
    'd3-geo',
    'maplibre-gl',
    'react',
    'react-map-gl/maplibre',
  ],
  search: ['domain', 'data', 'search', 'es-hangul'],
  ui: ['domain', 'data', 'i18n', 'state', 'search', 'ui', '@base-ui/react', 'react'],
  embed: ['domain', 'data', 'i18n', 'state', 'ui', 'embed', '@base-ui/react', 'lean-qr', 'react'],
  export: ['domain', 'data', 'i18n', 'state', 'ui', 'export', '@turf/turf', 'd3-geo', 'react'],
  scenes: ['domain', 'data', 'i18n', 'state', 'map', 'ui', 'embed', 'export', 'scenes', 'react'],
  elsewhere: ['elsewhere'],
};

const specifier = (name: string) => (PACKAGES.includes(name) ? name : `../${name}/thing.ts`);
const fileOf = (from: string, to: string) => `src/${from}/from-${to.replaceAll(/\W/g, '-')}.ts`;
const names = [...FOLDERS, ...PACKAGES];
const planted = Object.keys(MAY_IMPORT).flatMap((from) =>
  [...names, from].map((to) => [fileOf(from, to), `export { thing } from '${specifier(to)}';`] as const),
);

const RULE = 'lodelines(import-directions)';
const report = lint({
  ...Object.fromEntries(planted),
  'src/map/layers/arcs.ts': `import '../palette.ts'; import '../../domain/fan.ts'; import '../../ui/Legend.tsx';`,
  'src/ui/lazy.ts': `export const later = () => import('../map/MapView.tsx');`,
  'src/ui/typed.ts': `import type { Layer } from '../map/layers/arcs.ts'; export type Entry = Layer;`,
  'src/i18n/typed.ts': `import type { Mineral } from '../data/schema.ts'; export type Named = Mineral;`,
  'src/data/record.ts': `export { release } from '../../data/release.json';`,
  'src/data/script.ts': `export { keep } from '../../scripts/keptReleases.ts';`,
  'src/state/record.ts': `export { release } from '../../data/release.json';`,
  'src/scenes/app.ts': `export { App } from '../App.tsx';`,
  'src/App.tsx': `export { MapView } from './map/MapView.tsx'; export { render } from 'react-dom';`,
});

test.each(Object.entries(MAY_IMPORT))('src/%s may import %j and nothing else', (from, allowed) => {
  const passes = [...new Set([...names, from])].filter((to) => !report(fileOf(from, to)).includes(RULE));
  expect(passes.toSorted()).toEqual(allowed.toSorted());
});

test('the directions hold in folders of folders too', () => {
  expect(report('src/map/layers/arcs.ts').filter((rule) => rule === RULE)).toHaveLength(1);
});

test('they hold for import() and for types alike', () => {
  expect(report('src/ui/lazy.ts')).toContain(RULE);
  expect(report('src/ui/typed.ts')).toContain(RULE);
});

test('i18n may take types from data, and only types', () => {
  expect(report('src/i18n/typed.ts')).not.toContain(RULE);
  expect(report(fileOf('i18n', 'data'))).toContain(RULE);
});

test('only src/data reaches beyond src, and only into data/', () => {
  expect(report('src/data/record.ts')).not.toContain(RULE);
  expect(report('src/data/script.ts')).toContain(RULE);
  expect(report('src/state/record.ts')).toContain(RULE);
});

test('App may import everything, and nobody may import App', () => {
  expect(report('src/App.tsx')).not.toContain(RULE);
  expect(report('src/scenes/app.ts')).toContain(RULE);
});
