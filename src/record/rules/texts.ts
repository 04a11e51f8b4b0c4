/** All bilingual texts of the record. */
import type { FigureFiles } from '../figureSchema.ts';
import type { Localised } from '../../domain/language.ts';
import type { LessonRecord } from '../lessonSchema.ts';
import type { RecordFiles } from '../schema.ts';
import { rowsOf } from './figureRows.ts';
import { eventFile, lessonFile, partnershipFile, sceneField, tourFile } from './files.ts';
import { textsOfQuestion } from './placedQuestions.ts';

/** A text and its location. */
export interface Text {
  readonly file: string;
  readonly field: string;
  readonly text: Localised | undefined;
  /** Short names and units, such as MSP or %, are often the same in both languages. */
  readonly mayBeLatin?: boolean;
}

/** The texts of all files with their fields; `text` is undefined where an optional text is missing. */
export function textsOf(files: RecordFiles): Text[] {
  return [
    ...files.partnerships.flatMap(({ id, name, shortName, summary, note, members }) => {
      const file = partnershipFile(id);
      return [
        { file, field: 'name', text: name },
        { file, field: 'shortName', text: shortName, mayBeLatin: true },
        { file, field: 'summary', text: summary },
        { file, field: 'note', text: note },
        ...members.map((member) => ({ file, field: `members, ${member.party}, note`, text: member.note })),
      ];
    }),
    ...files.events.flatMap(({ id, title, summary, note, place, figures }) => {
      const file = eventFile(id);
      return [
        { file, field: 'title', text: title },
        { file, field: 'summary', text: summary },
        { file, field: 'note', text: note },
        { file, field: 'place, name', text: place?.name },
        ...figures.flatMap(({ label, unit }, i) => [
          { file, field: `figures, entry ${i + 1}, label`, text: label },
          { file, field: `figures, entry ${i + 1}, unit`, text: unit, mayBeLatin: true },
        ]),
      ];
    }),
    ...files.tours.flatMap(({ id, title, summary, scenes }) => {
      const file = tourFile(id);
      return [
        { file, field: 'title', text: title },
        { file, field: 'summary', text: summary },
        ...scenes.flatMap((scene, i) => [
          { file, field: sceneField(i, 'title'), text: scene.title },
          { file, field: sceneField(i, 'text'), text: scene.text },
          { file, field: sceneField(i, 'notes'), text: scene.notes },
        ]),
      ];
    }),
    ...files.lessons.flatMap(textsOfLesson),
    ...files.glossary.flatMap(({ id, term, definition }) => [
      { file: 'glossary.json', field: `${id}, term`, text: term, mayBeLatin: true },
      { file: 'glossary.json', field: `${id}, definition`, text: definition },
    ]),
    ...files.minerals.map(({ id, name }) => ({ file: 'minerals.json', field: `${id}, name`, text: name })),
    ...textsOfFigures(files.figures),
    ...files.countries.flatMap(({ id, name, capital }) => [
      { file: 'countries.json', field: `${id}, name`, text: name },
      { file: 'countries.json', field: `${id}, capital, name`, text: capital?.name },
    ]),
  ];
}

function textsOfLesson(lesson: LessonRecord): Text[] {
  const { id, title, summary, aims, priorKnowledge, curriculum, scenes } = lesson;
  const file = lessonFile(id);
  const list = (field: string, texts: readonly Localised[]) =>
    texts.map((text, i) => ({ file, field: `${field}, entry ${i + 1}`, text }));
  return [
    { file, field: 'title', text: title },
    { file, field: 'summary', text: summary },
    ...list('aims', aims),
    ...list('priorKnowledge', priorKnowledge),
    ...list(
      'curriculum',
      curriculum.flatMap(({ subject, area }) => [subject, area]),
    ),
    ...scenes.flatMap((scene, i) => [
      { file, field: sceneField(i, 'title'), text: scene.title },
      { file, field: sceneField(i, 'text'), text: scene.text },
      { file, field: sceneField(i, 'notes'), text: scene.notes },
      ...(scene.questions ?? []).flatMap((question) =>
        textsOfQuestion(question).map(({ field, text, isSentence }) => ({
          file,
          field: sceneField(i, `questions, ${question.id}, ${field}`),
          text,
          mayBeLatin: !isSentence,
        })),
      ),
    ]),
  ];
}

function textsOfFigures(figures: FigureFiles): Text[] {
  const { editions, forms, definitions, lists, dependence } = figures;
  const shares = dependence.map((row) => ({
    file: 'figures/dependence.csv',
    field: `line ${row.line}`,
    row,
  }));
  const named = [...rowsOf(figures), ...shares].filter(({ row }) => row.note_en !== '' || row.note_ko !== '');
  return [
    ...editions.map(({ id, name }) => ({ file: 'figures/editions.json', field: `${id}, name`, text: name })),
    ...forms.map(({ id, name }) => ({ file: 'figures/forms.json', field: `${id}, name`, text: name })),
    ...definitions.map(({ id, definition }) => ({
      file: 'figures/definitions.json',
      field: `${id}, definition`,
      text: definition,
    })),
    ...lists.flatMap(({ id, name, note }) => [
      { file: 'figures/lists.json', field: `${id}, name`, text: name },
      { file: 'figures/lists.json', field: `${id}, note`, text: note },
    ]),
    ...named.map(({ file, field, row }) => ({
      file,
      field: `${field}, note`,
      text: { en: row.note_en, ko: row.note_ko },
    })),
  ];
}
