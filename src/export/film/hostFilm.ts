/** Answers a page around the map that asks for a film. */
import { parseDay } from '../../domain/time/date.ts';
import { SPEEDS } from '../../domain/time/playback.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { CONTENTS } from '../material.ts';
import { shownScheme } from '../shownScheme.ts';
import { CAPTIONS, FILM_SIZES, type Span } from './filmChoices.ts';
import { madeFilm } from './madeFilm.ts';
import { spanLimits, usualSpan } from './plannedFilm.ts';

/** Makes the film that is asked for. Rejects if it cannot be made. */
export async function hostFilm(app: Lodelines, asked: Asked): Promise<Answer> {
  const { scheme } = shownScheme(app);
  const { from, to, speed, ...others } = asked;
  const read = readChoices(others, {
    content: CONTENTS,
    size: FILM_SIZES,
    captions: CAPTIONS,
    theme: scheme === 'light' ? ['light', 'dark'] : ['dark', 'light'],
  });
  const span = readSpan(app, { from, to, speed });
  const unread = ['unread' in read ? read.unread : [], 'unread' in span ? span.unread : []].flat();
  if ('unread' in read || 'unread' in span) return { unread: unread.join(', ') };
  const { content, size, captions, theme } = read.choices;
  return madeFilm(app, { content, span, size, captions, scheme: theme as 'light' | 'dark' }, UNWATCHED);
}

/** The span of a message; what it leaves out is as usual. Names of the fields that cannot be read as `unread`. */
function readSpan(app: Lodelines, asked: Asked): Span | { readonly unread: readonly string[] } {
  const { first, last } = spanLimits(app.dataset);
  const usual = usualSpan(app, app.store.getState().view);
  const dayOf = (field: 'from' | 'to') => {
    const { [field]: text } = asked;
    if (text === undefined) return usual[field];
    const day = typeof text === 'string' ? parseDay(text) : null;
    return day === null || day < first || day > last ? null : day;
  };
  const [from, to, speed] = [
    dayOf('from'),
    dayOf('to'),
    SPEEDS.find((one) => one === (asked['speed'] ?? usual.speed)),
  ];
  const unread = [
    ...(from === null ? ['from'] : []),
    ...(to === null || (from !== null && to <= from) ? ['to'] : []),
    ...(speed === undefined ? ['speed'] : []),
  ];
  if (unread.length > 0 || from === null || to === null || speed === undefined) return { unread };
  return { from, to, speed };
}
