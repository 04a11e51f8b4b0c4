import { expect, test } from 'vitest';
import { laneName } from '../../../../src/ui/timeline/laneName.ts';

const side = (name: string, begins: number, ends: number, width = 350) =>
  laneName(name, begins, ends, width).side;

test('a name stands before its bar where there is room, so that its beginning is seen', () => {
  expect(laneName('FORGE', 0.75, 1, 350)).toEqual({ side: 'before', style: { right: '25%' } });
  expect(side('MSP Finance Network', 0.5, 1)).toBe('before');
});

test('without room before it stands after the end, and without an end in sight on the bar', () => {
  expect(side('MSP Finance Network', 0.2, 0.4)).toBe('after');
  expect(side('MSP Finance Network', 0.2, 1)).toBe('on');
  expect(laneName('ERGI', -3, 1, 350).style).toEqual({ left: '0%', maxWidth: '100%' });
});

test('a Korean name needs more room for as many letters', () => {
  expect([side('한국·베트남 공급망', 0.3, 1), side('Korea-Vietn', 0.3, 1)]).toEqual(['on', 'before']);
});

test('the name of a bar that is out of sight stands at the edge behind which it lies', () => {
  expect([side('MSP', -4, -0.1), side('FORGE', 1.2, 5)]).toEqual(['left', 'right']);
});
