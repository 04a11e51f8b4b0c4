/** Pictures as SVG for Office, which knows less of SVG than browsers: no clips, patterns or order of painting. */
import type { Item, Picture } from '../../cartography/picture/displayList.ts';
import { type FlatItem, flatItems } from '../../cartography/picture/flatItems.ts';
import { hatchLines } from '../../cartography/picture/hatchLines.ts';
import { HATCH } from '../../cartography/picture/looks.ts';
import { svgOf, svgText } from '../../cartography/picture/svg.ts';
import type { Language } from '../../domain/language.ts';

/** The first font that is there is taken; those of the page are not. */
const FONTS: Readonly<Record<Language, string>> = {
  en: "Calibri,Carlito,'Malgun Gothic','Apple SD Gothic Neo',sans-serif",
  ko: "'Malgun Gothic','Apple SD Gothic Neo','Noto Sans KR',sans-serif",
};

/** A picture as the text of an SVG file. */
export function officeSvg(picture: Picture, language: Language): string {
  const svg = svgOf({ ...picture, items: flatItems(picture).flatMap(plain) }, 'map');
  return svgText({ ...svg, attributes: { ...svg.attributes, 'font-family': FONTS[language] } });
}

/** A primitive without what Office cannot draw. */
function plain(item: FlatItem): Item[] {
  if (item.type === 'text' && item.halo) {
    const { halo: _, ...letters } = item;
    // The outline behind the letters is a text of its own.
    return [{ ...item, fill: item.halo.colour }, letters];
  }
  if (item.type === 'path' && item.hatch) {
    const { hatch: _, ...rest } = item;
    const { width, colour } = HATCH;
    return [{ ...rest, pieces: hatchLines(item.pieces), stroke: { colour, width } }];
  }
  return [item];
}
