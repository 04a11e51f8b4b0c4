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

test('The overview lists the lessons, and opens one', async () => {
  const { store } = mount(<OverviewTours />);
  await page.getByText('Lessons').click();
  await page.getByRole('button', { name: 'A small lesson 15 minutes, 6 questions, ages 13 to 15' }).click();
  await expect.poll(() => store.getState().view.tour).toEqual({ id: 'small-lesson', step: 1 });
});
