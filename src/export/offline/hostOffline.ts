/** Answers a page around the map that asks for an offline file. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { CONTENTS } from '../material.ts';
import { madeOffline } from './madeOffline.ts';

/** Makes the file that is asked for. Rejects if it cannot be made. */
export async function hostOffline(app: Lodelines, asked: Asked): Promise<Answer> {
  const read = readChoices(asked, { content: CONTENTS, notes: ['on', 'off'] });
  if ('unread' in read) return read;
  const { content, notes } = read.choices;
  return madeOffline(app, { content, notes: notes === 'on' }, UNWATCHED);
}
