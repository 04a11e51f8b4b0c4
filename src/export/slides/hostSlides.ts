/** Answers a page around the map that asks for slides. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { CONTENTS } from '../material.ts';
import { shownScheme } from '../shownScheme.ts';
import { madeSlides } from './madeSlides.ts';
import { MAPS } from './slideChoices.ts';

/** Makes the slides that are asked for. Rejects if they cannot be made. */
export async function hostSlides(app: Lodelines, asked: Asked): Promise<Answer> {
  const { scheme } = shownScheme(app);
  const read = readChoices(asked, {
    content: CONTENTS,
    maps: MAPS,
    theme: scheme === 'light' ? ['light', 'dark'] : ['dark', 'light'],
  });
  if ('unread' in read) return read;
  const { content, maps, theme } = read.choices;
  return madeSlides(app, { content, maps, scheme: theme as 'light' | 'dark' }, UNWATCHED);
}
