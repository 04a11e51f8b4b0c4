/**
 * The built site in one page for all tests of a file, without a map: to open a page takes longer than most of the tests
 * that look at views.
 */
import type { Page } from 'playwright-core';
import { goTo, openWithoutMap } from './parts.ts';
import { type OpenOptions, siteIn, test as base } from './site.ts';

/**
 * The `test` of the site with `show`, which goes to a view in the page of the file and resolves to that page as if it
 * had just been opened: nothing is open or scrolled, and the focus is at the start. What a reader keeps
 * in a page stays: the language that was loaded, the sort order of the list. Faults of the page fail the
 * test during which they happen. Not for a change of release or of the embed mode, nor for tests that change the page itself.
 */
export const inOnePage = (options: OpenOptions = {}) =>
  base
    .extend('opened', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
      const site = siteIn(browser, onCleanup);
      return { page: await openWithoutMap(site, '', options), expectNoFaults: site.expectNoFaults };
    })
    .extend('show', ({ opened: { page, expectNoFaults } }, { onCleanup }) => {
      onCleanup(expectNoFaults);
      return async (view = ''): Promise<Page> => {
        // An embed has another layout: after it all components are new.
        await goTo(page, '?ui=embed');
        await goTo(page, view);
        await page.locator('[data-ready="true"]').waitFor();
        await page.evaluate(focusStart);
        return page;
      };
    });

/** Takes the focus from where it is, and lets Tab go on from the start of the page. */
function focusStart(): void {
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute('tabindex');
}
