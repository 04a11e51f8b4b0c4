import { flushSync } from 'react-dom';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadMessages } from '../../../../src/i18n/messages.ts';
import * as pasted from '../../../../src/state/pastedQuery.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { NoticeBar } from '../../../../src/ui/shell/NoticeBar.tsx';
import { mount } from '../../mount.tsx';

beforeAll(() => loadMessages('ko'));

/** What the page says about an address when it is opened. */
function told(query: string): string | null {
  const { actions, dataset } = mount(<NoticeBar />);
  const { view, rejected } = parseView(query, { dataset, language: 'en', pasted });
  flushSync(() => actions.setView(view, rejected));
  return page.getByRole('status').element().querySelector('span')?.textContent ?? null;
}

test.each([
  [
    '?time=2024-06-30에서&amp;country=VNM,',
    'This link had errors. It was read as: country=VNM, time=2024-06-30.',
  ],
  [
    '?time=someday&tiem=2024&party=vnm',
    'Part of this link was not recognised: tiem=2024, time=someday. Defaults are shown. This link had errors. It was read as: party=VNM.',
  ],
  ['?time=2024-06-30)&lang=ko', '링크에 오류가 있어 다음과 같이 읽었습니다: time=2024-06-30.'],
])('%s is read as meant where possible, and the reader is told', (view, text) => {
  expect(told(view)).toBe(text);
});

test('A link as the site gives it needs no words', () => {
  expect(told('?time=2024-06-30&country=VNM&utm_source=chat')).toBeNull();
});
