/** `<lodelines-map>` beside a site that never answers: what the page around it can see of its frame. */
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

/** An element whose view was set before the script had loaded. */
const early = Object.assign(document.createElement('lodelines-map'), { view: '?partnership=msp' });
document.body.append(early);

// As a page does it: what is public is not imported.
const script = Object.assign(document.createElement('script'), { type: 'module', src: '/lodelines-map.js' });
document.head.append(script);
await customElements.whenDefined('lodelines-map');
early.remove();

/** The element in the page, and the address of its frame once the reader has asked for the map. */
async function shown(view: string) {
  const element = document.createElement('lodelines-map');
  element.setAttribute('view', view);
  element.setAttribute('load', 'click');
  // No script runs in the frame, so that it never says that it is ready.
  element.setAttribute('sandbox', '');
  document.body.append(element);
  onTestFinished(() => element.remove());
  const frame = () => element.shadowRoot?.querySelector('iframe') ?? null;
  // Counted from the beginning: a frame may have loaded before anyone could wait for it.
  let loads = 0;
  const count = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) loads++;
  };
  element.shadowRoot?.addEventListener('load', count, { capture: true });
  const loaded = (times: number) => expect.poll(() => loads, { timeout: 30_000 }).toBe(times);
  await page.getByRole('button', { name: 'Show the map' }).click();
  await loaded(1);
  return { element, frame, loaded };
}

test('Another view, before the map answers, is another frame, and no entry of the history of the page', async () => {
  const { element, frame, loaded } = await shown('?partnership=msp');
  const entries = history.length;
  const first = frame();
  element.setAttribute('view', '?partnership=forge');
  await loaded(2);
  expect(frame()).not.toBe(first);
  expect(frame()?.src).toContain('partnership=forge');
  expect(history.length).toBe(entries);
});

test('The reader who had the focus in the frame has it in the new one', async () => {
  const { element, frame } = await shown('?partnership=msp');
  expect(element.shadowRoot?.activeElement).toBe(frame());
  element.setAttribute('view', '?partnership=forge');
  expect(element.shadowRoot?.activeElement).toBe(frame());
});

test('A view that was set before the script had loaded counts, and so do later ones', () => {
  expect(early.getAttribute('view')).toBe('?partnership=msp');
  early.view = '?partnership=forge';
  expect(early.getAttribute('view')).toBe('?partnership=forge');
});

test('The poster of the site, the flat map of the whole world, stands for no other camera and no globe', () => {
  const element = document.createElement('lodelines-map');
  element.setAttribute('load', 'click');
  document.body.append(element);
  onTestFinished(() => element.remove());
  const image = () => element.shadowRoot?.querySelector('img') as HTMLImageElement;
  const isShown = (view: string) => {
    element.setAttribute('view', view);
    return image().checkVisibility();
  };
  expect(isShown('?partnership=msp')).toBe(true);
  expect(new URL(image().src).pathname).toBe('/poster.svg');
  expect([isShown('?view=globe'), isShown('?view=list'), isShown('?map=4/36/128')]).toEqual([
    false,
    false,
    false,
  ]);
  element.setAttribute('poster', '/icon.svg');
  expect(isShown('?view=globe')).toBe(true);
});
