/** Tours and lessons: what scenes show exists, their views have only keys of a scene, and their texts are short. */
import { LANGUAGES } from '../../domain/language.ts';
import { lengthOfText, TEXT_LIMITS } from '../../domain/tour/limits.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { RecordFiles } from '../schema.ts';
import type { Scene } from '../tourSchema.ts';
import { lessonFile, sceneField, tourFile } from './files.ts';

export const tourRules: readonly Rule[] = [
  idsAreFree,
  shownItemsExist,
  nothingIsShownTwice,
  viewsHaveOnlyKeysOfAScene,
  textsAreShort,
];

/** What the rules need to know of a scene: its file, its number from 0, and itself. */
export interface PlacedScene {
  readonly file: string;
  readonly index: number;
  readonly scene: Scene;
}

/** The scenes of all tours and lessons. */
export function scenesOf({ tours, lessons }: Pick<RecordFiles, 'tours' | 'lessons'>): PlacedScene[] {
  const inFile = (file: string, scenes: readonly Scene[]) =>
    scenes.map((scene, index) => ({ file, index, scene }));
  return [
    ...tours.flatMap(({ id, scenes }) => inFile(tourFile(id), scenes)),
    ...lessons.flatMap(({ id, scenes }) => inFile(lessonFile(id), scenes)),
  ];
}

/** Ids that an address uses for a reader's own tour, and the build for the list of all tours. */
const TAKEN: readonly string[] = ['own', 'index'];

function idsAreFree({ files }: RecordToCheck): RecordFault[] {
  return files.tours
    .filter(({ id }) => TAKEN.includes(id))
    .map(({ id }) => ({
      file: tourFile(id),
      field: 'id',
      problem: `The id "${id}" has another meaning in addresses.`,
      fix: 'Choose another one, and rename the file.',
    }));
}

/** The lists of a scene that name records, by field. */
function listsOf({ show, cites }: Scene): [field: string, ids: readonly string[]][] {
  return [
    ['show, partnerships', show.partnerships ?? []],
    ['show, events', show.events ?? []],
    ['show, countries', show.countries ?? []],
    ['cites', cites ?? []],
  ];
}

function shownItemsExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const [partnerships, events] = [idsOf(files.partnerships), idsOf(files.events)];
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    'show, partnerships': new Set(partnerships),
    'show, events': new Set(events),
    'show, countries': new Set(idsOf(files.countries)),
    cites: new Set([...partnerships, ...events]),
  };
  return scenesOf(files).flatMap(({ file, index, scene }) =>
    listsOf(scene).flatMap(([field, ids]) =>
      ids
        .filter((id) => !known[field]?.has(id))
        .map((id) => ({
          file,
          field: sceneField(index, field),
          problem: `The data has no "${id}" of this kind.`,
          fix: 'Correct the id, or take it out.',
        })),
    ),
  );
}

function nothingIsShownTwice({ files }: RecordToCheck): RecordFault[] {
  return scenesOf(files).flatMap(({ file, index, scene }) => {
    const lists = listsOf(scene);
    const all = lists.flatMap(([field, ids]) => ids.map((id) => ({ field, id })));
    return all
      .filter(({ id }, i) => all.findIndex((other) => other.id === id) !== i)
      .map(({ field, id }) => ({
        file,
        field: sceneField(index, field),
        problem: `"${id}" is named twice.`,
        fix: 'Take one of the two out.',
      }));
  });
}

/** Keys of an address that belong to the reader, to a tour as a whole, or to an embed. */
const NOT_OF_A_SCENE: readonly string[] = [
  'ui',
  'lang',
  'theme',
  'tour',
  'lesson',
  'step',
  'data',
  'controls',
  'locked',
  'autoplay',
];

function viewsHaveOnlyKeysOfAScene({ files }: RecordToCheck): RecordFault[] {
  return scenesOf(files).flatMap(({ file, index, scene }) =>
    [...new URLSearchParams(scene.view).keys()]
      .filter((key) => NOT_OF_A_SCENE.includes(key))
      .map((key) => ({
        file,
        field: sceneField(index, 'view'),
        problem: `The view has the key "${key}", which is not for a scene to decide.`,
        fix: 'Take it out.',
      })),
  );
}

function textsAreShort({ files }: RecordToCheck): RecordFault[] {
  return scenesOf(files).flatMap(({ file, index, scene }) =>
    LANGUAGES.flatMap((language): RecordFault[] => {
      const { count, most } = TEXT_LIMITS[language];
      const length = lengthOfText(scene.text[language], language);
      if (length <= most) return [];
      return [
        {
          file,
          field: sceneField(index, `text, ${language}`),
          problem: `The text has ${length} ${count}, at most ${most} fit.`,
          fix: 'Shorten it, or move a part of it to the notes or to another scene.',
        },
      ];
    }),
  );
}
