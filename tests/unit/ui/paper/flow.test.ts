import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow, type FlowSection } from '../../../../src/ui/paper/flow.ts';

const blocks = (...heights: number[]) => heights.map((height) => ({ height }));
const scene = (...heights: number[]): FlowSection => ({
  blocks: blocks(...heights),
  whole: true,
});
const heading = { height: 10, withNext: true };

/** The sheets as texts: `1:0-2` are the blocks 0 and 1 of section 1. */
function flowed(...of: Parameters<typeof flow>) {
  return flow(...of).map((sheet) =>
    sheet.map(({ section, first, end }) => `${section}:${first}-${end}`).join(' '),
  );
}

describe('On sheets', () => {
  test('as many scenes are below each other as fit', () => {
    const scenes = Array.from({ length: 5 }, () => scene(45));
    expect(flowed(scenes, 100)).toEqual(['0:0-1 1:0-1', '2:0-1 3:0-1', '4:0-1']);
  });

  test('a scene that does not fit below another has the next one, whole', () => {
    expect(flowed([scene(60), scene(30, 30)], 100)).toEqual(['0:0-1', '1:0-2']);
  });

  test('a scene longer than a sheet goes on on the next one', () => {
    expect(flowed([scene(60, 30, 30), scene(40)], 100)).toEqual(['0:0-2', '0:2-3 1:0-1']);
  });

  test('a list starts below the scenes and goes on', () => {
    const list = { blocks: blocks(30, 30, 30) };
    expect(flowed([scene(60), list], 100)).toEqual(['0:0-1 1:0-1', '1:1-3']);
  });

  test('a heading is on the sheet of what follows it', () => {
    const list = { blocks: [heading, ...blocks(30, 30)] };
    expect(flowed([scene(65), list], 100)).toEqual(['0:0-1', '1:0-3']);
  });

  test('a block that is higher than a sheet has one of its own', () => {
    const high = { blocks: [heading, ...blocks(120, 20)] };
    expect(flowed([scene(50), high], 100)).toEqual(['0:0-1 1:0-1', '1:1-2', '1:2-3']);
  });
});

const height = fc.integer({ min: 1, max: 60 });
const section = fc.record({
  blocks: fc.array(fc.record({ height, withNext: fc.boolean() }), { minLength: 1, maxLength: 8 }),
  whole: fc.boolean(),
});

test('Whatever is printed is on the sheets once, in order, and no sheet is overfull or empty', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 8 }), (sections) => {
      const sheets = flow(sections, 100);
      const all = sheets
        .flat()
        .flatMap((part) =>
          Array.from({ length: part.end - part.first }, (_, i) => `${part.section} ${part.first + i}`),
        );
      expect(all).toEqual(sections.flatMap((one, s) => one.blocks.map((_, b) => `${s} ${b}`)));
      for (const sheet of sheets) {
        const used = sheet.flatMap((part) =>
          (sections[part.section]?.blocks ?? []).slice(part.first, part.end).map((block) => block.height),
        );
        expect(used.length).toBeGreaterThan(0);
        expect(used.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(100);
      }
    }),
  );
});
