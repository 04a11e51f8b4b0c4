import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const FOLDERS = [
  'domain',
  'domain/time',
  'domain/partnership',
  'domain/figures',
  'domain/tour',
  'domain/lesson',
  'domain/ownTour',
  'record',
  'data',
  'i18n',
  'formats',
  'tables',
  'distribution',
  'search',
  'cartography',
  'state',
  'state/derived',
  'map',
  'ui',
  'ui/controls',
  'share',
  'embed',
  'export',
  'scenes',
];
const PACKAGES = [
  '@base-ui/react',
  '@turf/turf',
  'd3-geo',
  'es-hangul',
  'fflate',
  'lean-qr',
  'maplibre-gl',
  'react',
  'react-dom',
  'react-map-gl/maplibre',
  'zod',
  'zustand',
];

const DOMAIN = [
  'domain',
  'domain/time',
  'domain/partnership',
  'domain/figures',
  'domain/tour',
  'domain/lesson',
  'domain/ownTour',
];
const STATE = ['state', 'state/derived'];
const UI = ['ui', 'ui/controls'];

/** Allowed imports of each folder of src/, among the folders and packages above. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['domain'],
  'domain/time': ['domain', 'domain/time'],
  'domain/partnership': ['domain', 'domain/time', 'domain/partnership'],
  'domain/figures': ['domain', 'domain/time', 'domain/partnership', 'domain/figures'],
  'domain/tour': ['domain', 'domain/time', 'domain/tour'],
  'domain/lesson': ['domain', 'domain/time', 'domain/tour', 'domain/lesson'],
  'domain/ownTour': ['domain', 'domain/time', 'domain/tour', 'domain/lesson', 'domain/ownTour'],
  record: [...DOMAIN, 'record', '@turf/turf', 'zod'],
  data: [...DOMAIN, 'data'],
  i18n: [...DOMAIN, 'i18n'],
  formats: [...DOMAIN, 'formats'],
  tables: [...DOMAIN, 'record', 'formats', 'tables'],
  distribution: [...DOMAIN, 'data', 'record', 'i18n', 'formats', 'tables', 'distribution', 'fflate', 'zod'],
  search: [...DOMAIN, 'data', 'search', 'es-hangul'],
  cartography: [...DOMAIN, 'data', 'cartography', 'd3-geo'],
  state: [...DOMAIN, 'data', 'i18n', ...STATE, 'react', 'zustand'],
  'state/derived': [...DOMAIN, 'data', 'i18n', ...STATE],
  map: [
    ...DOMAIN,
    'data',
    'i18n',
    'cartography',
    ...STATE,
    'map',
    'ui/controls',
    '@base-ui/react',
    'maplibre-gl',
    'react',
    'react-map-gl/maplibre',
  ],
  'ui/controls': [
    ...DOMAIN,
    'data',
    'i18n',
    'search',
    'cartography',
    ...STATE,
    'ui/controls',
    '@base-ui/react',
    'react',
  ],
  ui: [
    ...DOMAIN,
    'data',
    'i18n',
    'search',
    'cartography',
    ...STATE,
    ...UI,
    '@base-ui/react',
    'react',
    'react-dom',
  ],
  embed: [...DOMAIN, 'data', 'i18n', ...STATE, ...UI, 'embed', 'react'],
  export: [
    ...DOMAIN,
    'data',
    'i18n',
    'record',
    'formats',
    'tables',
    'cartography',
    ...STATE,
    ...UI,
    'export',
    'react',
    'fflate',
    'lean-qr',
  ],
  share: [
    ...DOMAIN,
    'data',
    'i18n',
    'cartography',
    ...STATE,
    ...UI,
    'export',
    'share',
    '@base-ui/react',
    'lean-qr',
    'react',
  ],
  scenes: [
    ...DOMAIN,
    'data',
    'i18n',
    'cartography',
    ...STATE,
    ...UI,
    'export',
    'scenes',
    '@base-ui/react',
    'lean-qr',
    'react',
    'react-dom',
    'zustand',
  ],
  elsewhere: ['elsewhere'],
};

const specifier = (from: string, name: string) =>
  PACKAGES.includes(name) ? name : `${'../'.repeat(from.split('/').length)}${name}/thing.ts`;
const fileOf = (from: string, to: string) => `src/${from}/from-${to.replaceAll(/\W/g, '-')}.ts`;
const names = [...FOLDERS, ...PACKAGES];
const planted = Object.keys(MAY_IMPORT).flatMap((from) =>
  [...names, from].map(
    (to) => [fileOf(from, to), `export { thing } from '${specifier(from, to)}';`] as const,
  ),
);

const RULE = 'lodelines(import-directions)';
const report = lint({
  ...Object.fromEntries(planted),
  'src/cartography/layers/arcs.ts': `import '../palette.ts'; import '../../domain/time/date.ts'; import '../../ui/shell/Legend.tsx';`,
  'src/ui/shell/details.ts': `import '../details/Detail.tsx'; import '../controls/Icon.tsx'; import '../../share/ShareButton.tsx';`,
  'src/ui/lazy.ts': `export const later = () => import('../map/MapView.tsx');`,
  'src/ui/typed.ts': `import type { Layer } from '../map/MapView.tsx'; export type Entry = Layer;`,
  'src/i18n/typed.ts': `import type { Mineral } from '../data/dataset.ts'; export type Named = Mineral;`,
  'src/cartography/typed.ts': `import type { View } from '../state/view.ts'; export type Named = View;`,
  'src/data/record.ts': `export { release } from '../../data/release.json';`,
  'src/data/script.ts': `export { keep } from '../../scripts/keptReleases.ts';`,
  'src/state/record.ts': `export { release } from '../../data/release.json';`,
  'src/share/app.ts': `export { App } from '../App.tsx';`,
  'src/App.tsx': `export { MapView } from './map/MapView.tsx'; export { render } from 'react-dom';`,
});

test.each(Object.entries(MAY_IMPORT))('src/%s may import %j and nothing else', (from, allowed) => {
  const passes = [...new Set([...names, from])].filter((to) => !report(fileOf(from, to)).includes(RULE));
  expect(passes.toSorted()).toEqual(allowed.toSorted());
});

const broken = (file: string) => report(file).filter((rule) => rule === RULE);

test('A folder without an entry of its own follows the rules of its parent', () => {
  expect(broken('src/cartography/layers/arcs.ts')).toHaveLength(1);
  expect(broken('src/ui/shell/details.ts')).toHaveLength(1);
});

test('The rules apply to import() and to type imports', () => {
  expect(report('src/ui/lazy.ts')).toContain(RULE);
  expect(report('src/ui/typed.ts')).toContain(RULE);
});

test('A folder may be allowed for type imports only', () => {
  expect(report('src/i18n/typed.ts')).not.toContain(RULE);
  expect(report(fileOf('i18n', 'data'))).toContain(RULE);
  expect(report('src/cartography/typed.ts')).not.toContain(RULE);
  expect(report(fileOf('cartography', 'state'))).toContain(RULE);
});

test('Only src/data may import from outside src, and only from data/', () => {
  expect(report('src/data/record.ts')).not.toContain(RULE);
  expect(report('src/data/script.ts')).toContain(RULE);
  expect(report('src/state/record.ts')).toContain(RULE);
});

test('App may import everything, and nothing may import App', () => {
  expect(report('src/App.tsx')).not.toContain(RULE);
  expect(report('src/share/app.ts')).toContain(RULE);
});
