/** Answers a page around the map that asks for a picture of the view. */
import { isLocal } from '../state/derived/viewInWords.ts';
import { shownTheme } from '../state/preferences.ts';
import type { Lodelines } from '../state/useLodelines.ts';
import { type ExportChoices, type Format, FORMATS, type Part, PARTS, usualParts } from './exportChoices.ts';
import { exportedPicture } from './exportedPicture.ts';
import { pictureFileName } from './pictureFileName.ts';
import { fileOf } from './pictureFiles.ts';

/** The fields of an `export` message, of any form. */
export type Asked = Readonly<Record<string, unknown>>;

/** The answer: a file with its name and its size in pixels, or the fields that are not as in docs/messages.md. */
export type Answer =
  | { readonly name: string; readonly width: number; readonly height: number; readonly file: Blob }
  | { readonly unread: string };

/** The least and the largest side of a picture, in pixels: more than some browsers can draw. */
const SIDES = { least: 160, most: 5000 };
/** Longest title, in UTF-16 code units. */
const LONGEST = 200;

/** Makes the picture that is asked for. Rejects if it cannot be made. */
export async function hostExport(
  { store, dataset, selectors, source, environment }: Lodelines,
  asked: Asked,
): Promise<Answer> {
  const { address, media, clock } = environment;
  const { view, session } = store.getState();
  const theme = shownTheme({ view, session });
  const dark = theme === 'auto' ? media.matches('(prefers-color-scheme: dark)') : theme === 'dark';
  const read = readAsked(asked, {
    scheme: dark ? 'dark' : 'light',
    parts: usualParts(isLocal(address.base)),
  });
  if ('unread' in read) return read;
  const shapes = await source.shapes();
  const known = session.figures.state === 'ready' ? session.figures.figures : null;
  const figures = view.layer.kind === 'ties' ? null : (known ?? (await source.figures()));
  const contrast = media.matches('(prefers-contrast: more), (forced-colors: active)');
  const picture = exportedPicture(
    {
      source: { dataset, shapes, selectors, figures },
      view,
      base: address.base,
      mapSize: session.mapSize,
      contrast,
    },
    read.choices,
  );
  const { width, height } = picture;
  const file = await fileOf(picture, read.format, clock);
  return { name: pictureFileName(view, picture, read.format), width, height, file };
}

/** The choices of a message; without a field they are those of `usual`. Both sides are given, or none. */
export function readAsked(
  asked: Asked,
  usual: Pick<ExportChoices, 'scheme' | 'parts'>,
): { readonly format: Format; readonly choices: ExportChoices } | { readonly unread: string } {
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

function isOneOf(all: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && all.includes(value);
}
