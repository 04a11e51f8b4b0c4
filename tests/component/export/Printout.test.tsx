/** What is printed of a view whose map may not have loaded yet. */
import { expect, test } from 'vitest';
import type { CountryShapes } from '../../../src/data/countryShapes.ts';
import { Printout } from '../../../src/export/Printout.tsx';
import { SHAPES } from '../../unit/state/smallDataset.ts';
import { day, mount } from '../mount.tsx';

test('Paper says that the map had not loaded and what to do, and has the picture of the date as soon as it has', async () => {
  let come: ((shapes: CountryShapes) => void) | null = null;
  const shapes = () =>
    new Promise<CountryShapes>((resolve) => {
      come = resolve;
    });
  const { container, actions } = mount(<Printout />, { view: '?time=2024-07-01', source: { shapes } });
  /** What is in the document when the browser prints: it waits for nothing. */
  const printed = () => {
    dispatchEvent(new Event('beforeprint'));
    const on = container.querySelector('svg')?.getAttribute('aria-label') ?? container.textContent;
    dispatchEvent(new Event('afterprint'));
    return on;
  };
  const unloaded = 'The map had not loaded when this was printed. Print again to include it.';
  expect(printed()).toBe(unloaded);
  actions.setReady(true);
  // The code of the picture asks for the shapes.
  await expect.poll(() => come).not.toBeNull();
  expect(printed()).toBe(unloaded);
  come!(SHAPES);
  await expect.poll(printed).toMatch(/^Map: .*1 July 2024\. /);
  await expect.poll(() => container.textContent).toBe('');
  actions.setDay(day('2024-07-02'));
  await expect.poll(printed).toMatch(/2 July 2024\. /);
});
