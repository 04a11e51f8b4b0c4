import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { mapShapes } from '../../../../src/export/slides/mapShapes.ts';
import { NAMESPACES } from '../../../../src/export/slides/presentation.ts';
import { tag } from '../../../../src/formats/xml.ts';
import { PICTURE, sceneSlide } from './smallDeck.ts';

const EMU = 12_700;

function drawn(picture = PICTURE): Element {
  const shown = sceneSlide(null).picture;
  if (!shown) throw new Error('drawn: expected a slide with a picture.');
  let last = 1;
  const context = { scale: 0.5, x: 40, y: 100, palette: LIGHT, language: 'en', newId: () => ++last } as const;
  const { xml } = mapShapes({ ...shown, alt: 'Map: MSP', picture }, 'Map', context);
  const root = new DOMParser().parseFromString(tag('p:spTree', NAMESPACES, xml), 'text/xml').documentElement;
  if (!root) throw new Error('drawn: expected an element.');
  return root;
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const namesIn = (root: Element) => all(root, 'p:cNvPr').map((one) => one.getAttribute('name'));

/** The shape with a name. */
function shapeNamed(root: Element, name: string): Element {
  const shape = all(root, 'p:sp').find((one) => namesIn(one).includes(name));
  if (!shape) throw new Error(`shapeNamed: expected a shape ${name} among ${namesIn(root).join(', ')}.`);
  return shape;
}

const schemeColour = (shape: Element) => all(shape, 'a:schemeClr')[0]?.getAttribute('val');

describe('a map as shapes', () => {
  const map = drawn();

  test('is a group of groups with names, from the bottom to the top', () => {
    expect(namesIn(map)).toEqual(
      [
        'Map/Background/Background/Countries/South Korea/Japan/Japan/Borders/Borders',
        'Partnerships/MSP/Events/summit/Names/한국 <&>/Legend/Legend/Bloc',
      ].flatMap((names) => names.split('/')),
    );
  });

  test('has one text alternative, that of the map', () => {
    expect(all(map, 'p:cNvPr').flatMap((one) => one.getAttribute('descr') ?? [])).toEqual(['Map: MSP']);
  });

  test('has a country where the picture has it, as an area that can be filled', () => {
    const korea = shapeNamed(map, 'South Korea');
    const [offset] = all(korea, 'a:off');
    expect([offset?.getAttribute('x'), offset?.getAttribute('y')]).toEqual(
      [40 + 100 / 2, 100 + 50 / 2].map((points) => String(points * EMU)),
    );
    const [path] = all(korea, 'a:path');
    expect([path?.getAttribute('w'), path?.getAttribute('h')]).toEqual(['2000', '2000']);
    expect(all(korea, 'a:close')).toHaveLength(1);
    expect(schemeColour(korea)).toBe('accent6');
  });

  test('has an arc as one curve with a handle, dashed as on the map', () => {
    const arc = shapeNamed(map, 'MSP');
    expect(all(arc, 'a:quadBezTo').map((one) => all(one, 'a:pt').length)).toEqual([2]);
    expect(schemeColour(arc)).toBe('accent1');
    expect(all(arc, 'a:alpha')[0]?.getAttribute('val')).toBe('50000');
    const [dash] = all(arc, 'a:ds');
    expect([dash?.getAttribute('d'), dash?.getAttribute('sp')]).toEqual(['300000', '200000']);
    expect(all(arc, 'a:ln')[0]?.getAttribute('w')).toBe(String(EMU));
  });

  test('has a name as text with a glow, in a box around its middle', () => {
    const name = shapeNamed(map, '한국 <&>');
    expect(all(name, 'a:t')[0]?.textContent).toBe('한국 <&>');
    expect(all(name, 'a:glow')).toHaveLength(1);
    const [x, width] = [all(name, 'a:off')[0]?.getAttribute('x'), all(name, 'a:ext')[0]?.getAttribute('cx')];
    expect(Number(x) + Number(width) / 2).toBeCloseTo((40 + 60) * EMU, -1);
  });

  test('has a hatch as a pattern', () => {
    expect(all(map, 'a:pattFill').map((one) => one.getAttribute('prst'))).toEqual(['ltUpDiag']);
  });
});

test('outlines have fewer corners, and neighbours keep their border', () => {
  const border = Array.from({ length: 41 }, (_, i) => [140 + (i % 2), 50 + i] as const);
  const country = (id: string, points: readonly (readonly [number, number])[]) =>
    ({
      type: 'path',
      pieces: [{ type: 'ring', points: points.flat() }],
      fill: LIGHT.land,
      shows: { kind: 'country', id },
    }) as const;
  const items = [
    country('KOR', [[100, 50], ...border, [100, 90]]),
    country('JPN', [[180, 90], ...border.toReversed(), [180, 50]]),
  ];
  const clip = { x: 0, y: 0, width: 400, height: 200 };
  const map = drawn({ ...PICTURE, items: [{ type: 'group', x: 0, y: 0, clip, items }] });
  expect(['South Korea', 'Japan'].map((name) => all(shapeNamed(map, name), 'a:pt').length)).toEqual([4, 4]);
});

test('a group fills what is in it', () => {
  const [group] = all(drawn(), 'p:grpSp');
  const places = ['a:off', 'a:chOff'].map((name) => all(group as Element, name)[0]?.getAttribute('y'));
  expect(places).toEqual([String(100 * EMU), String(100 * EMU)]);
});
