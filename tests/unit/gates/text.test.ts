import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const RULE = 'lodelines(text-alone)';

/** JSX by what it is; `a` and `b` are texts, `list` is a list of texts, `slot` is of the type `Elements`. */
const REFUSED = {
  'a text before an element': `<p>{a} <b>{b}</b></p>`,
  'a written text beside an element': `<p>Since <b>{b}</b></p>`,
  'two texts in one element': `<p>{a}{b}</p>`,
  'a text and a number': `<p>{a}: {list.length}</p>`,
  'a text that comes and goes': `<p>{a && ' · '}<b>{b}</b></p>`,
  'a text instead of an element': `<p>{a === '' ? b : <i>{b}</i>}<b>{b}</b></p>`,
  'a text of a local function': `<p>{named()}<b>{b}</b></p>`,
  'a list of texts': `<p>{list.map((one) => one.trim())}</p>`,
  'a text in a fragment': `<>{a}</>`,
  'a blank before an element that comes and goes': `<p><b>{b}</b> {a && <i>{a}</i>}</p>`,
};
const ALLOWED = {
  'one text': `<p>{a}</p>`,
  'a template': `<p>{\`\${a}: \${b}\`}</p>`,
  'a text or an element, alone': `<p>{a === '' ? b : <i>{b}</i>}</p>`,
  'elements that come and go': `<p>{a && <i>{a}</i>}<b>{b}</b></p>`,
  'a blank between two elements': `<p><i>{a}</i> <b>{b}</b></p>`,
  'a list of elements': `<p>{list.map((one) => <i key={one}>{one}</i>)}<b>{b}</b></p>`,
  'elements of a local function': `<p>{drawn()}<b>{b}</b></p>`,
  'a property of the type Elements': `<p>{slot}<b>{b}</b></p>`,
};

const component = (jsx: string) => `
  import type { Elements } from './elements.ts';
  interface Props { readonly a: string; readonly b: string; readonly list: readonly string[]; readonly slot: Elements }
  export function Planted({ a, b, list, slot }: Props) {
    const named = () => b;
    const drawn = () => (a === '' ? null : <i>{a}</i>);
    return [named, drawn, list, slot].length > 0 ? ${jsx} : null;
  }`;
const fileOf = (name: string) => `src/ui/controls/${name.replaceAll(/\W/g, '-')}.tsx`;
const report = lint({
  'src/ui/controls/elements.ts': `export type Elements = object;`,
  'src/ui/controls/Result.tsx': `export function Result({ a }: { readonly a: string }) { return a; }`,
  ...Object.fromEntries(
    Object.entries({ ...REFUSED, ...ALLOWED }).map(([name, jsx]) => [fileOf(name), component(jsx)]),
  ),
});

test.each(Object.keys(REFUSED))('the linter refuses %s', (name) => {
  expect(report(fileOf(name))).toContain(RULE);
});

test('the linter refuses a text as the result of a component', () => {
  expect(report('src/ui/controls/Result.tsx')).toContain(RULE);
});

test.each(Object.keys(ALLOWED))('the linter allows %s', (name) => {
  expect(report(fileOf(name))).not.toContain(RULE);
});
