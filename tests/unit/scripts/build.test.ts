/** What the build does to names, to `import()` and to the page. */
import { expect, test } from 'vitest';
import { askingTwice } from '../../../scripts/importPlugin.ts';
import { neutralName } from '../../../scripts/neutralName.ts';
import { withLateStyles } from '../../../scripts/startPagePlugin.ts';

test.for([
  ['ShareDialog', 'PartDialog'],
  ['useAnchoredPopupScrollLock', 'useAnchoredPartScrollLock'],
  ['ads-400', 'Part-400'],
  ['Lanes', 'Lanes'],
  ['loadFigures', 'loadFigures'],
])('A chunk "%s" is called "%s"', ([name, neutral]) => {
  expect(neutralName(name as string)).toBe(neutral);
});

test('An import that fails is asked for once more, under another address', () => {
  expect(askingTwice('load(()=>import(`./Lanes-a_B-1.js`),[])')).toBe(
    'load(()=>import(`./Lanes-a_B-1.js`).catch(()=>import(`./Lanes-a_B-1.js?${Date.now()}`)),[])',
  );
});

test('The style sheets of the build stand at the end of the page, and first.css in its head', () => {
  const first = '<link rel="stylesheet" href="./first.css" />';
  const built = '<link rel="stylesheet" crossorigin href="./assets/index-1.css">';
  expect(withLateStyles(`<head>${first}\n${built}\n</head>\n<body>text\n</body>`)).toBe(
    `<head>${first}\n</head>\n<body>text\n${built}\n</body>`,
  );
});
