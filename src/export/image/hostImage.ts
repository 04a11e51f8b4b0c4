/** Answers a page around the map that asks for a picture of the view. */
import { inSlices } from '../../cartography/picture/steps.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { type PictureChoices, type Format, FORMATS, type Part, PARTS } from '../pictureChoices.ts';
import { exportedPicture } from '../exportedPicture.ts';
import { pictureFileName } from '../fileNames.ts';
import { turnsOf } from '../pause.ts';
import { fileOf } from '../pictureFiles.ts';
import { type Answer, type Asked, isOneOf } from '../asked.ts';
import { shownScheme } from '../shownScheme.ts';
import { usualTitle } from './usualTitle.ts';
import '../../ui/shell/fonts/slices.css';

/** The least and the largest side of a picture, in pixels: more than some browsers can draw. */
const SIDES = { least: 160, most: 5000 };
/** Longest title, in UTF-16 code units. */
const LONGEST = 200;

/** Makes the picture that is asked for. Rejects if it cannot be made. */
export async function hostImage(app: Lodelines, asked: Asked): Promise<Answer> {
  const { store, dataset, selectors, source, environment } = app;
  const { address, clock } = environment;
  const state = store.getState();
  const { view, session } = state;
  const { scheme, contrast } = shownScheme(app);
  const read = readImageAsked(asked, { scheme, parts: PARTS });
  if ('unread' in read) return read;
  const shapes = await source.shapes();
  const known = session.figures.state === 'ready' ? session.figures.figures : null;
  const figures = view.layer.kind === 'ties' ? null : (known ?? (await source.figures()));
  const steps = exportedPicture(
    {
      source: { dataset, shapes, selectors, figures },
      view,
      base: address.base,
      mapSize: session.mapSize,
      contrast,
    },
    { ...read.choices, title: read.choices.title.trim() || usualTitle(state, dataset) },
  );
  const picture = await inSlices(steps, turnsOf(clock));
  const { width, height } = picture;
  const file = await fileOf(picture, read.format, clock);
  return { name: pictureFileName(view, picture, read.format), width, height, file };
}

/** The choices of a message; without a field they are those of `usual`. Both sides are given, or none. */
export function readImageAsked(
  asked: Asked,
  usual: Pick<PictureChoices, 'scheme' | 'parts'>,
): { readonly format: Format; readonly choices: PictureChoices } | { readonly unread: string } {
  const { format = 'png', width, height, include = usual.parts, title = '', theme = usual.scheme } = asked;
  const isSide = (side: unknown): side is number =>
    Number.isInteger(side) && (side as number) >= SIDES.least && (side as number) <= SIDES.most;
  const unsized = width === undefined && height === undefined;
  const valid = {
    format: isOneOf(FORMATS, format),
    width: unsized || isSide(width),
    height: unsized || isSide(height),
    include: Array.isArray(include) && include.every((part) => isOneOf(PARTS, part)),
    title: typeof title === 'string' && title.length <= LONGEST,
    theme: isOneOf(['light', 'dark'], theme),
  };
  const unread = Object.entries(valid).flatMap(([field, isValid]) => (isValid ? [] : [field]));
  if (unread.length > 0) return { unread: unread.join(', ') };
  return {
    format: format as Format,
    choices: {
      size: unsized ? 'view' : { width: width as number, height: height as number },
      parts: PARTS.filter((part) => (include as readonly Part[]).includes(part)),
      title: title as string,
      scheme: theme as 'light' | 'dark',
    },
  };
}
