import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  applyContentPolicy,
  contentPolicy,
  filePolicy,
  type PolicedWindow,
} from '../../src/contentPolicy.ts';

const SITE = 'https://example.org';

test('The policy allows no inline script or style, no code from text, and no other site', () => {
  const policy = contentPolicy(SITE);
  expect(policy.replaceAll(SITE, '')).not.toMatch(/unsafe|https?:|\*|script-src [^;]*(data|blob):/);
  expect(policy).toMatch(/^default-src 'none';/);
});

test("The policy names the site: WebKit does not apply 'self' in a sandbox", () => {
  expect(contentPolicy(SITE)).not.toContain("'self'");
});

test('The recipe for hosts is the policy of the page', () => {
  const recipe = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
  expect(recipe).toContain(`\nContent-Security-Policy: ${contentPolicy(SITE)}\n`);
});

test('The policy of the one file allows its own script and style sheet, and no network', () => {
  const policy = filePolicy('sha256-a', 'sha256-b');
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-a'; worker-src data:; style-src 'sha256-b';/,
  );
  expect(policy).not.toMatch(/unsafe|self|http|connect-src|script-src [^;]*(data|blob):/);
});

/** Applies the policy to a document at an address, and returns its meta elements and the window's answers to texts. */
function applied(baseURI: string, hasTrustedTypes: boolean) {
  const elements: unknown[] = [];
  const answers: unknown[] = [];
  const document = {
    baseURI,
    createElement: (name: string) => ({ name }),
    head: { append: (element: unknown) => elements.push(element) },
  } as unknown as Document;
  const trustedTypes: PolicedWindow['trustedTypes'] = {
    createPolicy: (name, { createScriptURL }) => {
      answers.push(
        name,
        createScriptURL('/worker.js', 'TrustedScriptURL', 'Worker constructor'),
        createScriptURL('/script.js', 'TrustedScriptURL', 'HTMLScriptElement src'),
      );
    },
  };
  applyContentPolicy({ document, ...(hasTrustedTypes && { trustedTypes }) });
  return { elements, answers };
}

test('The page gets the policy of its own site, also in a folder', () => {
  expect(applied(`${SITE}/maps/?ui=embed`, true).elements).toEqual([
    { name: 'meta', httpEquiv: 'Content-Security-Policy', content: contentPolicy(SITE) },
  ]);
});

test('Text may become the address of a worker, but not of a script', () => {
  expect(applied(SITE, true).answers).toEqual(['default', '/worker.js', null]);
});

test('A browser without Trusted Types has the policy, too', () => {
  expect(applied(SITE, false).elements).toHaveLength(1);
});
