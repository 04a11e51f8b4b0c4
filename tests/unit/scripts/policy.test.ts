import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY, policyPlugin } from '../../../scripts/policyPlugin.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('The policy allows no inline script or style, no code from text, and no other site', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*|script-src [^;]*(data|blob):/);
  expect(POLICY).toMatch(/^default-src 'none';/);
});

test('The policy follows the charset in the built page, before anything that it applies to', () => {
  const { transformIndexHtml } = policyPlugin();
  const html = (transformIndexHtml as (html: string) => string)(read('index.html'));
  expect(html).toContain(
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
  );
});

test('The recipes for hosts have the policy of the page', () => {
  expect(read('public/_headers')).toContain(`\n  Content-Security-Policy: ${POLICY}\n`);
  expect(read('README.md')).toContain(`\nContent-Security-Policy: ${POLICY}\n`);
});
