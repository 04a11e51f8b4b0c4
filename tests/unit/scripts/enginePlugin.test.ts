import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutShaders } from '../../../scripts/enginePlugin.ts';

const engine = readFileSync(fileURLToPath(import.meta.resolve('maplibre-gl')), 'utf8');

test('the build has the shaders of lines and names, and none of relief and buildings', () => {
  const left = withoutShaders(engine);
  expect(left).toMatch(/\bhillshade:\w+\(``,``\)/);
  expect(left).toMatch(/\bfillExtrusion:\w+\(``,``\)/);
  expect(left).toMatch(/\bline:\w+\(`[^`]+`,`[^`]+`\)/);
  expect(left).toMatch(/\bsymbolSDF:\w+\(`[^`]+`,`[^`]+`\)/);
  expect(engine.length - left.length).toBeGreaterThan(40_000);
});

test('a MapLibre without one of these shaders stops the build, so that nothing is left out by mistake', () => {
  expect(() => withoutShaders('x={line:a(`b`,`c`)}')).toThrow(
    'expected the shader "collisionBox" in MapLibre',
  );
});
