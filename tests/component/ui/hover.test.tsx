/** What is pointed at stops being so when the row or the map that it is pointed at on is gone. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '../../../src/ui/shell/Panel.tsx';
import { mount } from '../mount.tsx';

const MSP = { kind: 'partnership', id: 'msp' };

/** The overview on a day on which the MSP is in force. */
function opened() {
  const made = mount(<Panel className="" />, { view: '?time=2024-07-01' });
  return {
    ...made,
    row: page.getByRole('button', { name: /^msp.*countries/i }),
    hover: () => made.store.getState().session.hover,
  };
}

describe('a row that stands for a partnership', () => {
  test('points at it under the pointer, and no more beside it', async () => {
    const { row, hover } = opened();
    await row.hover();
    expect(hover()).toEqual(MSP);
    await userEvent.unhover(row);
    expect(hover()).toBeNull();
  });

  test('points at nothing any more once it has opened its partnership', async () => {
    const { row, hover, store } = opened();
    await row.click();
    expect(store.getState().view.selection).toEqual(MSP);
    expect(hover()).toBeNull();
  });

  test('points at nothing any more when it is opened with the keyboard', async () => {
    const { row, hover, store } = opened();
    row.element().focus();
    expect(hover()).toEqual(MSP);
    await userEvent.keyboard('{Enter}');
    expect(store.getState().view.selection).toEqual(MSP);
    expect(hover()).toBeNull();
  });

  test('points at nothing any more when another day has no row for it', async () => {
    const { row, hover, actions, store } = opened();
    await row.hover();
    actions.setFilter('kind', ['national']);
    await expect.poll(hover).toBeNull();
    expect(store.getState().view.selection).toBeNull();
  });

  test('leaves alone what else is pointed at when it goes', async () => {
    const { hover, actions, container } = opened();
    const other = { kind: 'country', id: 'KOR' } as const;
    actions.setHover(other);
    actions.setFilter('kind', ['national']);
    await expect.poll(() => container.textContent).not.toContain('japan-us');
    expect(hover()).toEqual(other);
  });
});
