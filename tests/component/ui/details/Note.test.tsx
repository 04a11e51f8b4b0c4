/** Paragraphs of the record. */
import { expect, test } from 'vitest';
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
