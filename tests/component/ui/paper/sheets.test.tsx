/** Sheets of paper that are filled by what they measure. */
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { Measured } from '../../../../src/ui/paper/Measured.tsx';
import type { PaperWork } from '../../../../src/ui/paper/paper.ts';
import { SheetsPreview } from '../../../../src/ui/paper/SheetsPreview.tsx';
import { usePages } from '../../../../src/ui/paper/usePages.ts';
import { mount } from '../../mount.tsx';

/** Forty headings, each with paragraphs of one to a dozen lines. */
const WORK: PaperWork = {
  paper: 'a4',
  language: 'en',
  sections: Array.from({ length: 40 }, (_, i) => ({
    key: `${i}`,
    blocks: [
      { key: 'heading', withNext: true, element: <h2>{`Heading ${i}.`}</h2> },
      ...Array.from({ length: 1 + (i % 3) }, (__, j) => ({
        key: `${j}`,
        element: <p>{`Paragraph ${i} ${j}. ${'Some words. '.repeat(5 + ((i * 7 + j * 5) % 90))}`}</p>,
      })),
    ],
  })),
  foot: (sheet, sheets) => <p>{`${sheet} of ${sheets}`}</p>,
};

function Paper() {
  const ref = useRef<HTMLDivElement>(null);
  const pages = usePages(ref, WORK);
  return (
    <>
      <Measured work={WORK} ref={ref} />
      {pages && <SheetsPreview name="Sheets" pages={pages} />}
    </>
  );
}

test('Everything is on a sheet, nothing is cut, and no heading is the last of a sheet', async () => {
  const { container } = mount(<Paper />);
  const sheets = () => [...container.querySelectorAll<HTMLElement>('section[aria-label] [data-paper]')];
  await expect.poll(() => sheets().length).toBeGreaterThan(3);
  const texts = sheets().map(({ textContent }) => textContent);
  const all = WORK.sections.flatMap(({ blocks }, i) => [
    `Heading ${i}.`,
    ...blocks.slice(1).map((_, j) => `Paragraph ${i} ${j}.`),
  ]);
  expect(texts.join(' ').match(/(Heading|Paragraph) \d+( \d+)?\./g)).toEqual(all);
  for (const [i, sheet] of sheets().entries()) {
    const [body, foot] = sheet.children as unknown as [HTMLElement, HTMLElement];
    expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight);
    expect(foot.textContent).toBe(`${i + 1} of ${texts.length}`);
    expect(body.lastElementChild?.lastElementChild?.querySelector('h2')).toBeNull();
  }
});
