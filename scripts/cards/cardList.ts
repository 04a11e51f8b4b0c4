/** The preview cards of a record: of the site, of each partnership and country with entries, of tours and lessons and each of them. */
import type { Size } from '../../src/cartography/camera.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import type { ViewState } from '../../src/state/view.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { pageContext, type PagesRecord } from '../pages/pageContext.ts';
import { pageView } from '../pages/pageView.ts';
import { type SelectionMapOptions, selectionMaps } from '../pages/selectionMaps.ts';
import { cardCamera } from './cardCamera.ts';
import { cardSvg } from './card.ts';
import { cardAddress, type CardOf, cardOfPage, cardWords } from './cardWords.ts';
import { tourMaps } from './tourMaps.ts';

/** A card that can be drawn. */
export interface Card {
  /** Its address, relative to the site. */
  readonly address: string;
  readonly svg: () => string;
}

/** All cards of a record, in each language. */
export function cardsOf(record: PagesRecord, shapes: CountryShapes): Card[] {
  const { dataset } = record;
  const all: CardOf[] = [
    null,
    ...Array.from(dataset.partnerships.keys(), (id) => ({ kind: 'partnership', id }) as const),
    ...[...dataset.countries.keys()].flatMap((id) => cardOfPage(dataset, 'country', id) ?? []),
    { kind: 'tours' },
    ...record.tours.map(({ id }) => ({ kind: 'tour', id }) as const),
    { kind: 'lessons' },
    ...record.lessons.map(({ id }) => ({ kind: 'lesson', id }) as const),
  ];
  const draw = selectionMaps(dataset, shapes);
  const drawTours = tourMaps(record, shapes);
  return LANGUAGES.flatMap((language) => {
    const context = pageContext(record, language, '');
    return all.map((of): Card => ({
      address: cardAddress(of, language),
      svg: () => cardSvg(cardWords(of, context), mapOf(of, language)),
    }));
  });

  function mapOf(of: CardOf, language: Language) {
    switch (of?.kind) {
      case 'tour':
      case 'lesson':
        return drawTours([of.id], language);
      case 'tours':
      case 'lessons':
        return drawTours(
          record[of.kind].map(({ id }) => id),
          language,
        );
      case 'partnership':
      case 'country':
        return mapOfView(pageView(dataset, language, of));
      case undefined:
        return mapOfView(parseView('', { dataset, language }).view);
    }
  }

  function mapOfView(view: ViewState) {
    return (size: Size & Pick<SelectionMapOptions, 'names'>) =>
      draw(view, { ...size, palette: LIGHT, camera: cardCamera }).picture;
  }
}
