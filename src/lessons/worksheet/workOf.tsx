/** The pages of a worksheet as works to print. */
import type { Picture } from '../../cartography/picture/displayList.ts';
import { handoutFoot } from '../../export/handout/handoutFoot.tsx';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import type { Paper, PaperWork } from '../../ui/paper/paper.ts';
import { glossarySections } from './glossarySections.tsx';
import { keySections } from './keySections.tsx';
import type { WorksheetMaterial } from './material.ts';
import { pupilSections, type Room } from './pupilSections.tsx';
import { teacherSections } from './teacherSections.tsx';
import type { WorksheetPart } from './worksheetChoices.ts';

/** A kind of pages as a work. `room` and `maps` are for the pages of pupils: how roomy they are, and the maps drawn. */
export function workOf(
  part: WorksheetPart,
  material: WorksheetMaterial,
  { paper, room, maps }: { readonly paper: Paper; readonly room: Room; readonly maps: readonly Picture[] },
): PaperWork {
  const { handout } = material;
  const { language, tour } = handout;
  const sections = {
    pupils: () => pupilSections(material, paper, room, maps),
    key: () => keySections(material, paper),
    glossary: () => glossarySections(material),
    teacher: () => teacherSections(material),
  }[part]();
  const title = `${tour?.title ?? ''}: ${WORKSHEET[language].parts[part]}`;
  return {
    paper,
    language,
    sections,
    foot: handoutFoot({ ...handout, tour: tour && { ...tour, title } }),
  };
}
