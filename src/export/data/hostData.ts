/** Answers a page around the map that asks for data. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { SEPARATORS } from '../spreadsheet.ts';
import { DATA_CONTENTS, DATA_FORMATS } from './dataChoices.ts';
import { madeData } from './madeData.ts';

/** Makes the file that is asked for. Rejects if it cannot be made. */
export async function hostData(app: Lodelines, asked: Asked): Promise<Answer> {
  const read = readChoices(asked, {
    content: DATA_CONTENTS,
    format: DATA_FORMATS,
    separator: SEPARATORS,
  });
  return 'unread' in read ? read : madeData(app, read.choices, UNWATCHED);
}
