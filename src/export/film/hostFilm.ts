/** Answers a page around the map that asks for a film. */
import { type Day, parseDay } from '../../domain/time/date.ts';
import { SPEEDS } from '../../domain/time/playback.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { CONTENTS } from '../material.ts';
import { shownScheme } from '../shownScheme.ts';
import { CAPTIONS, FILM_FORMATS, FILM_SIZES, type FilmChoices, type Span } from './filmChoices.ts';
import { madeFilm } from './madeFilm.ts';
import { spanLimits, usualSpan } from './plannedFilm.ts';

/** Makes the film that is asked for. Rejects if it cannot be made. */
export async function hostFilm(app: Lodelines, asked: Asked): Promise<Answer> {
  const usual = {
    scheme: shownScheme(app).scheme,
    span: usualSpan(app, app.store.getState().view),
    ...spanLimits(app.dataset),
  };
  const read = readFilmAsked(asked, usual);
  return 'unread' in read ? read : madeFilm(app, read.choices, UNWATCHED);
}

/** What a film has without a field of the message, and the first and the last day that it can have. */
interface Usual extends Pick<FilmChoices, 'scheme' | 'span'> {
  readonly first: Day;
  readonly last: Day;
}

/** The choices of a message, or the names of the fields that cannot be read. */
export function readFilmAsked(
  { from, to, speed, ...others }: Asked,
  usual: Usual,
): { readonly choices: FilmChoices } | { readonly unread: string } {
  const read = readChoices(others, {
    content: CONTENTS,
    format: FILM_FORMATS,
    size: FILM_SIZES,
    captions: CAPTIONS,
    theme: usual.scheme === 'light' ? ['light', 'dark'] : ['dark', 'light'],
  });
  const span = readSpan({ from, to, speed }, usual);
  if (!('unread' in read) && !('unread' in span)) {
    const { theme, ...choices } = read.choices;
    return { choices: { ...choices, span, scheme: theme as 'light' | 'dark' } };
  }
  const unread = [read, span].flatMap((one) => ('unread' in one && one.unread ? [one.unread] : []));
  return { unread: unread.join(', ') };
}

function readSpan(asked: Asked, { span, first, last }: Usual): Span | { readonly unread: string } {
  const dayOf = (field: 'from' | 'to') => {
    const { [field]: text } = asked;
    if (text === undefined) return span[field];
    const day = typeof text === 'string' ? parseDay(text) : null;
    return day === null || day < first || day > last ? null : day;
  };
  const [from, to] = [dayOf('from'), dayOf('to')];
  const speed = SPEEDS.find((one) => one === (asked['speed'] ?? span.speed));
  if (from !== null && to !== null && from < to && speed) return { from, to, speed };
  const unread = [
    ...(from === null ? ['from'] : []),
    ...(to === null || (from !== null && to <= from) ? ['to'] : []),
    ...(speed ? [] : ['speed']),
  ];
  return { unread: unread.join(', ') };
}
