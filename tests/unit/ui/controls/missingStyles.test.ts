import { expect, test } from 'vitest';
import { missingStyles } from '../../../../src/ui/controls/missingStyles.ts';

/** As links with these sheets, without a document. */
function linksTo(sheets: readonly object[]): ParentNode {
  const links = sheets.map((sheet) => ({ sheet }));
  return { querySelectorAll: () => links } as unknown as ParentNode;
}

test('A style sheet without rules, as Firefox has one after a failure, is missing like one that cannot be read', () => {
  const empty = { cssRules: [] };
  const refused = {
    get cssRules() {
      throw new Error('SecurityError');
    },
  };
  const missing = missingStyles(linksTo([empty, { cssRules: [{}] }, refused]));
  expect(missing.map(({ sheet }) => sheet)).toEqual([empty, refused]);
});
