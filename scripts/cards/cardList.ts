/** The preview cards of a record: one for the site, one for each partnership and each country with entries. */
import type { Size } from '../../src/cartography/camera.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import type { ViewState } from '../../src/state/view.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { pageContext, type PagesRecord } from '../pages/pageContext.ts';
import { pageView } from '../pages/pageView.ts';
import { type SelectionMapOptions, selectionMaps } from '../pages/selectionMaps.ts';
import { cardCamera } from './cardCamera.ts';
import { cardSvg } from './card.ts';
import { cardAddress, type CardOf, cardOfPage, cardWords } from './cardWords.ts';

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
  ];
  const draw = selectionMaps(dataset, shapes);
  return LANGUAGES.flatMap((language) => {
    const context = pageContext(record, language, '');
    return all.map((of): Card => ({
      address: cardAddress(of, language),
      svg: () => cardSvg(cardWords(of, context), mapOf(of, language)),
    }));
  });

  function mapOf(of: CardOf, language: Language) {
    const view = viewOf(dataset, of, language);
    return (size: Size & Pick<SelectionMapOptions, 'names'>) =>
      draw(view, { ...size, palette: LIGHT, camera: cardCamera }).picture;
  }
}

function viewOf(dataset: Dataset, of: CardOf, language: Language): ViewState {
  return of ? pageView(dataset, language, of) : parseView('', { dataset, language }).view;
}
