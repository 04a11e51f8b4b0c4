/** Paragraphs of the record. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Note } from '../../../../src/ui/details/Note.tsx';
import { mount } from '../../mount.tsx';

const KOREAN = '미국이 주도해 만든 협력체로 채굴·가공·재활용 사업으로 공공·민간·해외 자금을 유도한다.';

/** The top of a character on the page, in pixels. */
function topOf(node: Node, at: number): number {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect().top;
}

test('No line of a Korean paragraph begins with a middle dot, at any width, and the text stays as it is', () => {
  const { container } = mount(<Note text={{ en: '', ko: KOREAN }} />, { view: '?lang=ko' });
  document.documentElement.lang = 'ko';
  const paragraph = container.querySelector('p') as HTMLElement;
  expect(paragraph.textContent).toBe(KOREAN);
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const characters: { node: Node; at: number; character: string }[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    Array.from(node.textContent ?? '', (character, at) => characters.push({ node, at, character }));
  }
  const dots = characters.flatMap(({ character }, i) => (character === '·' ? [i] : []));
  expect(dots).toHaveLength(4);
  const torn: number[] = [];
  for (let width = 60; width <= 400; width += 4) {
    container.style.width = `${width}px`;
    for (const i of dots) {
      const [before, dot] = [characters[i - 1], characters[i]];
      if (before && dot && topOf(before.node, before.at) !== topOf(dot.node, dot.at)) torn.push(width);
    }
  }
  expect(torn).toEqual([]);
});

test('The name of a record in a paragraph is broken across lines as its words are, and opens the record by mouse and keyboard', async () => {
  const { container, store } = mount(<Note text={{ en: 'It follows (msp-launch), the launch.', ko: '' }} />, {
    view: '?lang=en',
  });
  container.style.width = '90px';
  const name = page.getByRole('button', { name: 'msp-launch' }).element() as HTMLElement;
  const [before, after] = [name.previousElementSibling, name.nextElementSibling] as HTMLElement[];
  name.textContent = 'a name of so many words that it takes some lines';
  expect(name.getClientRects().length).toBeGreaterThan(2);
  // The brackets stand on the lines of the first and the last word.
  expect(before?.getClientRects()[0]?.top).toBeLessThanOrEqual(name.getClientRects()[0]?.top ?? NaN);
  expect([...(after?.getClientRects() ?? [])][0]?.top).toBe([...name.getClientRects()].at(-1)?.top);
  name.focus();
  await userEvent.keyboard('{Enter}');
  expect(store.getState().view.selection).toEqual({ kind: 'event', id: 'msp-launch' });
});
