import { expect, test } from 'vitest';
import { laneName } from '../../../../src/ui/timeline/laneName.ts';

const side = (name: string, begins: number, ends: number, width = 350) =>
  laneName(name, begins, ends, width).side;

test("A lane's name is before its bar if there is room, so that the start of the bar is visible", () => {
  expect(laneName('FORGE', 0.75, 1, 350)).toEqual({ side: 'before', style: { right: '25%' } });
  expect(side('MSP Finance Network', 0.5, 1)).toBe('before');
});

test('Without room before the bar, the name is after it; without room on either side, on it', () => {
  expect(side('MSP Finance Network', 0.2, 0.4)).toBe('after');
  expect(side('MSP Finance Network', 0.2, 1)).toBe('on');
  expect(laneName('ERGI', -3, 1, 350).style).toEqual({ left: '0%', maxWidth: '100%' });
});

test('A Korean name needs more room than a Latin one with as many letters', () => {
  expect([side('한국·베트남 공급망', 0.3, 1), side('Korea-Vietn', 0.3, 1)]).toEqual(['on', 'before']);
});

test('The name of a bar outside the visible interval is at the edge on its side', () => {
  expect([side('MSP', -4, -0.1), side('FORGE', 1.2, 5)]).toEqual(['left', 'right']);
});
