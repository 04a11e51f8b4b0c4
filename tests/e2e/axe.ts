/** Runs axe-core in an open page: WCAG 2.0 to 2.2, levels A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RuleMetadata } from 'axe-core';
import type { Page } from 'playwright-core';

/** As an expression without a value. The policy of the page lets no script element run it. */
const AXE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};undefined`;

declare const axe: {
  run: (within: string, options: object) => Promise<AxeResults>;
  getRules: (tags: readonly string[]) => RuleMetadata[];
};

/** What `violations` checks: by default every WCAG rule on the whole page. */
export interface AxeOptions {
  /**
   * Which rules to run. A page that passed in one theme and language needs fewer in the others: `colours`
   * runs the contrast rule, `words` the rules on names, text alternatives, languages and target sizes.
   */
  readonly about?: 'everything' | 'colours' | 'words';
  /** Selector of the part of the page to check; the whole page by default. */
  readonly within?: string;
  /** Whether to include the rules that axe-core tags `best-practice`, which go beyond WCAG. */
  readonly practices?: boolean;
}

/** One text per broken rule, with up to four of the elements that break it; empty if the page passes. */
export async function violations(page: Page, options: AxeOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async ({ about = 'everything', within = 'html', practices = false }) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    if (practices) tags.push('best-practice');
    const ofWords = axe.getRules(tags).flatMap(({ ruleId, tags: its }) => {
      if (its.includes('experimental') || its.includes('deprecated')) return [];
      const isOne = its.some((tag) => /^cat\.(name-role-value|text-alternatives|forms|language)$/.test(tag));
      return isOne || /-name$|^target-size$/.test(ruleId) ? [ruleId] : [];
    });
    const looked = {
      // `target-size` is off by default: 24 by 24 pixels, or as much space around (WCAG 2.5.8).
      everything: { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } },
      colours: { runOnly: { type: 'rule', values: ['color-contrast'] } },
      words: { runOnly: { type: 'rule', values: ofWords } },
    };
    // What passes, and selectors, are not read: to make them takes longer than to find what is wrong.
    const found = { resultTypes: ['violations'], selectors: false };
    const results = await axe.run(within, { ...found, ...looked[about] });
    return results.violations.map(({ id, help, nodes }) => {
      const where = nodes
        .slice(0, 4)
        .map(({ html, any }) => `\n  ${html.slice(0, 160)}\n  ${any[0]?.message ?? ''}`);
      return `${id}: ${help}, ${nodes.length} times${where.join('')}`;
    });
  }, options);
}
