import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deadMessages } from './deadMessages.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Objects passed on as records of strings: their keys are read in another form, so the check cannot see it. */
const PASSED_ON =
  /^(share\.ts (control|lock)|export\.ts part|exportHandout\.ts parts|figureTable\.ts columns\.\w+|list\.ts (partnership|event)Columns)\./;

// The compiler loads the whole project, which takes a while on a busy machine.
test('Every interface message is used', { timeout: 60_000 }, () => {
  expect(deadMessages(ROOT).filter((message) => !PASSED_ON.test(message))).toEqual([]);
});

test('Unused messages are found among messages used by name, by destructuring or by computed key', () => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lodelines-messages-')));
  try {
    mkdirSync(path.join(folder, 'src/i18n'), { recursive: true });
    writeFileSync(path.join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
    writeFileSync(
      path.join(folder, 'src/i18n/en.ts'),
      `export const en = { map: { name: 'a', ties: 'b', failed: 'c', lost: 'd' }, kinds: { 'a-b': 'e', dead: 'f' }, owner: 'g' };`,
    );
    writeFileSync(
      path.join(folder, 'src/read.ts'),
      `import { en } from './i18n/en';
       const record = { ties: 1, owner: 2 };
       const text = en.map;
       const { failed } = text;
       export const all = (key: 'a-b') => [record.ties, record.owner, text.name, failed, en.kinds[key]];`,
    );
    expect(deadMessages(folder)).toEqual([
      'en.ts map.ties',
      'en.ts map.lost',
      'en.ts kinds.dead',
      'en.ts owner',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
