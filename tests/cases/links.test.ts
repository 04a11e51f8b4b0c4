/** Links as they arrive in chats and mails. How each is read: `tests/unit/state/pastedLinks.test.ts`. */
import { expect } from 'vitest';
import { openWithoutMap, partsOf, timeOf } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

test('A link with &amp; from a web page opens its date, language and layout, and says so', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2024-07-01&amp;party=all&amp;lang=ko&amp;ui=embed');
  expect(await timeOf(page)).toBe('2024-07-01');
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  // Only an embed has it.
  await page.getByRole('link', { name: '전체 지도 열기' }).waitFor();
  await page.getByText('링크에 오류가 있어 다음과 같이 읽었습니다: party=all, lang=ko, ui=embed.').waitFor();
});

test('A link with a misspelt release or a bracket at its end opens that release', async ({ site }) => {
  const page = await openWithoutMap(site, '?TIME=2024-06-30에서&data=2026-11-21)');
  expect(await timeOf(page)).toBe('2024-06-30');
  await partsOf(page).panel.getByText('21 November 2026').first().waitFor();
});
