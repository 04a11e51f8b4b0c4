import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { OverviewTours } from '../../../src/scenes/OverviewTours.tsx';
import { mount } from '../mount.tsx';

test('The overview lists the tours, and opens one at its first scene', async () => {
  const { store } = mount(<OverviewTours />);
  await page.getByText('Tours').click();
  await page.getByRole('button', { name: 'A small tour 3 scenes, about 3 minutes' }).click();
  await expect.poll(() => store.getState().view.tour).toEqual({ id: 'small-tour', step: 1 });
});
