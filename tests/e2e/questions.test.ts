import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, partsOf, timeOf, valueOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

/** Protocol, `rel` and `target` of each source link in the panel. */
function sourcesOf(panel: Locator) {
  return panel
    .locator('section', { hasText: /^\d+ sources?/ })
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => ({
        https: link.getAttribute('href')?.startsWith('https://'),
        rel: link.getAttribute('rel'),
        target: link.getAttribute('target'),
      })),
    );
}

const SAFE_LINK = { https: true, rel: 'noopener noreferrer', target: '_blank' };

test('Vietnam’s partnerships on 1 January 2024, with sources, are three clicks away from the view of that day', async ({
  show,
}) => {
  const page = await show('?time=2024-01-01');
  const { panel } = partsOf(page);
  await panel.getByRole('button', { name: /^Korea–Vietnam critical-minerals cooperation/ }).click();
  await panel.getByRole('button', { name: 'Vietnam', exact: true }).click();
  await panel.getByRole('heading', { level: 2, name: 'Vietnam' }).waitFor();
  expect(valueOf(page, 'country')).toBe('VNM');
  expect(await timeOf(page)).toBe('2024-01-01');

  // Partnerships that are uncertain on the day are marked.
  const inForce = panel.locator('details[open]').getByRole('button').filter({ hasNotText: 'Uncertain' });
  expect(await inForce.allInnerTexts()).toEqual([
    expect.stringContaining('ASEAN minerals cooperation'),
    expect.stringContaining('Korea–US Embassy Science Fellows project in Vietnam'),
    expect.stringContaining('Japan–Vietnam cooperation on rare earths'),
    expect.stringContaining('Korea–Vietnam critical-minerals cooperation and supply-chain centre'),
    expect.stringContaining('US–Vietnam memorandum on rare earths'),
  ]);
  expect(await panel.innerText()).toContain('5 partnerships in force');

  await inForce.nth(1).click();
  await panel.getByRole('heading', { name: /^\d+ sources?$/ }).waitFor();
  const sources = await sourcesOf(panel);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toEqual(SAFE_LINK);
});

test('The panel names the chair of the MSP: the United States on 30 June 2024, South Korea the day after', async ({
  show,
}) => {
  const page = await show('?partnership=msp&time=2024-06-30');
  const { panel, slider } = partsOf(page);
  const item = (party: string) =>
    panel.getByRole('listitem').filter({ has: page.getByRole('button', { name: party, exact: true }) });
  await item('United States').waitFor();
  expect(await item('United States').innerText()).toContain('chair from 14 June 2022 to 30 June 2024');
  expect(await item('South Korea').innerText()).toContain('chair from 1 July 2024 to 3 February 2026');

  // The overview names the chair of the day.
  await partsOf(page).button('Back to the overview').click();
  const row = panel.getByRole('button', { name: /^Minerals Security Partnership \d/ });
  expect(await row.innerText()).toMatch(/chair: United States$/);
  await slider.press('ArrowRight');
  await eventually(() => timeOf(page)).toBe('2024-07-01');
  await eventually(() => row.innerText()).toMatch(/chair: South Korea$/);

  await row.click();
  await panel.getByRole('button', { name: /Korea takes the MSP chair/ }).click();
  await panel.getByRole('heading', { name: /^\d+ sources?$/ }).waitFor();
  expect(await sourcesOf(panel)).toContainEqual(SAFE_LINK);
});

test('The panel shows that FORGE replaced the MSP on 4 February 2026, with sources that open in a new tab', async ({
  show,
}) => {
  const page = await show('?partnership=msp');
  const { panel } = partsOf(page);
  const fact = (term: string) => panel.locator('dl > div', { hasText: new RegExp(`^${term}`) }).locator('dd');
  expect(await fact('Status').innerText()).toBe('Started 14 June 2022 · Ended 4 February 2026');
  await fact('Replaced by')
    .getByRole('button', { name: 'Forum on Resource Geostrategic Engagement' })
    .click();

  await panel.getByRole('heading', { level: 2, name: 'Forum on Resource Geostrategic Engagement' }).waitFor();
  expect(await fact('Status').innerText()).toBe('Started 4 February 2026 · No end known');
  expect(await fact('Replaces').innerText()).toBe('Minerals Security Partnership');

  await panel
    .getByRole('button', { name: /MSP relaunched as FORGE at Washington minerals ministerial/ })
    .click();
  await panel.getByRole('heading', { level: 2, name: /^MSP relaunched as FORGE/ }).waitFor();
  await eventually(() => timeOf(page)).toBe('2026-02-04');
  const sources = await sourcesOf(panel);
  expect(sources.length).toBeGreaterThan(1);
  for (const source of sources) expect(source).toEqual(SAFE_LINK);
});
