/** What the panel of a country says where the record is less complete. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ThinCoverage } from '../../../../src/ui/details/ThinCoverage.tsx';
import { mount } from '../../mount.tsx';

const link = () => page.getByRole('link');

test('The panel of a country with thin coverage says how much was found, with a link to the page about the data', async () => {
  mount(<ThinCoverage country="CHN" />, {});
  await expect
    .element(page.getByText('on 29 November 2026 found entries for 9 of 14 known agreements and measures'))
    .toBeVisible();
  await expect.element(link()).toHaveAttribute('href', 'https://lodelines.invalid/about/#complete');
  await expect.element(link()).not.toHaveAttribute('target');
});

test('In Korean it leads to the Korean page, and from a frame to a new tab', async () => {
  mount(<ThinCoverage country="TUR" />, { view: '?lang=ko&ui=embed' });
  await expect.element(page.getByText('3건 중 1건')).toBeVisible();
  await expect.element(link()).toHaveAttribute('href', 'https://lodelines.invalid/ko/about/#complete');
  await expect.element(link()).toHaveAttribute('target', '_blank');
});

test('The panel of a country with average coverage says nothing', async () => {
  mount(<ThinCoverage country="KOR" />, {});
  await expect.element(link()).not.toBeInTheDocument();
});
