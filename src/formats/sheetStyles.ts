/** The formats of cells in workbooks. */
import { documentXml, tag } from './xml.ts';

/** The path of the part with the formats. */
export const DEFINED_STYLES = 'xl/styles.xml';

/** The formats by name, in the order in which the part lists them: a cell refers to one by its index. */
const STYLES = {
  plain: {},
  head: { font: 1 },
  /** A calendar day. */
  day: { format: 1 },
  link: { font: 2 },
  /** A text that stays one when somebody edits it, though it looks like a formula. */
  literal: { literal: true },
  /** Several lines, and the label beside them. */
  wrapped: { wrap: true },
  label: { font: 1, wrap: true },
} as const satisfies Readonly<Record<string, Style>>;

interface Style {
  /** An index into the fonts below. */
  readonly font?: number;
  readonly format?: number;
  readonly literal?: boolean;
  readonly wrap?: boolean;
}

/** The name of a format. */
export type StyleName = keyof typeof STYLES;

/** The index of each format. */
export const STYLE_INDEX = Object.fromEntries(
  Object.keys(STYLES).map((name, index) => [name, index]),
) as Readonly<Record<StyleName, number>>;

/** Formats of our own have numbers from 164. */
const DAY_FORMAT = 164;

const FACE = tag('sz', { val: 11 }) + tag('color', { rgb: 'FF000000' }) + tag('name', { val: 'Calibri' });
const FONTS = [
  tag('font', {}, FACE),
  tag('font', {}, tag('b') + FACE),
  tag('font', {}, tag('u') + FACE.replace('FF000000', 'FF0B57A4')),
];

/** The part with the formats. The order of the elements is part of the format. */
export function stylesXml(): string {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const formats = Object.values(STYLES).map(({ font = 0, format, literal, wrap }: Style) =>
    tag(
      'xf',
      {
        ...plain,
        numFmtId: format ? DAY_FORMAT : 0,
        fontId: font,
        xfId: 0,
        quotePrefix: literal,
        applyNumberFormat: format ? true : undefined,
        applyFont: font > 0 ? true : undefined,
        applyAlignment: wrap,
      },
      wrap && tag('alignment', { vertical: 'top', wrapText: true }),
    ),
  );
  return documentXml(
    tag(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      counted('numFmts', [tag('numFmt', { numFmtId: DAY_FORMAT, formatCode: 'yyyy-mm-dd' })]),
      counted('fonts', FONTS),
      counted('fills', [
        // The first two are fixed by the format.
        tag('fill', {}, tag('patternFill', { patternType: 'none' })),
        tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
      ]),
      counted('borders', [tag('border')]),
      counted('cellStyleXfs', [tag('xf', plain)]),
      counted('cellXfs', formats),
      counted('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ),
  );
}

function counted(name: string, children: readonly string[]): string {
  return tag(name, { count: children.length }, ...children);
}
