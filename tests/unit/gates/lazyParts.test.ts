/** Every part of the page that is loaded when it is first shown is shown by `Lazy`, which says so when it cannot be. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../../../src/', import.meta.url);

/** The functions `load…` of component files that load another component but are not given to `Lazy` in any of them. */
function shownOtherwise(source: string): string[] {
  const loads = [...source.matchAll(/const (load\w+) = async \(\) =>[^;]*?import\('[^']+\.tsx'\)/g)];
  return loads.flatMap(([, name = '']) => (source.includes(`load={${name}}`) ? [] : [name]));
}

test('The check finds a part that is shown otherwise', () => {
  const loads = "const loadLanes = async () => (await import('./Lanes.tsx')).Lanes;";
  expect(shownOtherwise(`${loads} const Lanes = lazy(loadLanes);`)).toEqual(['loadLanes']);
  expect(shownOtherwise(`${loads} <Lazy load={loadLanes}>`)).toEqual([]);
});

test('Every part of the page that is loaded later is shown by `Lazy`', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const sources = files.map((name) => readFileSync(new URL(name, SRC), 'utf8'));
  expect(sources.filter((source) => source.includes('<Lazy')).length).toBeGreaterThan(10);
  expect(shownOtherwise(sources.join('\n'))).toEqual([]);
});
