/** The text alternative of a picture: what it shows, without title and date, which are beside it. */
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import { nameOf } from '../data/nameOf.ts';
import { messagesOf } from '../i18n/messages.ts';
import { atStart, inBrackets } from '../i18n/names.ts';
import { PICTURE_ALT } from '../i18n/pictureAlt.ts';
import { layerTitle } from '../state/derived/layerTitle.ts';
import { openedTitle } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';
import { shownTies, type Tie, type TiedParty } from './shownTies.ts';

/** More ties, and more parties of a tie, are only counted: an alt text is read aloud at once. */
const MOST = { ties: 6, parties: 16 };

/** Says that it is a map, and what the map shows, in the language of the view. */
export function pictureAlt(source: PictureSource, view: ViewState, seen: Seen): string {
  const text = PICTURE_ALT[view.lang];
  return `${view.view === 'globe' ? text.globe : text.map} ${seenInWords(source, view, seen)}`;
}

/** The selection, the layer, the ties that are seen, with their parties, and the events, as sentences. */
export function seenInWords(source: PictureSource, view: ViewState, seen: Seen): string {
  const { dataset, figures } = source;
  const { lang: language, selection } = view;
  const text = PICTURE_ALT[language];
  const { ties, hasFaint } = shownTies(source, view, seen);
  const title = openedTitle(dataset, view)?.[language];
  const events = seen.events.size;
  return [
    ...(title === undefined ? [] : [text.selected(title)]),
    ...(view.layer.kind === 'ties'
      ? []
      : [text[view.form](layerTitle(view.layer, dataset, figures, language))]),
    ...ties.slice(0, MOST.ties).map(tieText),
    ...(ties.length > MOST.ties ? [text.more(ties.length - MOST.ties)] : []),
    ...(hasFaint ? [text.faint] : ties.length === 0 ? [text.nothing] : []),
    ...(events > 0 ? [text.events(events)] : []),
  ].join(' ');

  function tieText({ kind, partnership, hub, parties }: Tie): string {
    const { kind: one, kinds: several } = messagesOf(language);
    const label = kind === 'bilateral' && parties.length > 1 ? several : one;
    const isNamed = partnership !== null && partnership !== selection?.id;
    const name = isNamed ? (dataset.partnerships.get(partnership)?.shortName[language] ?? null) : null;
    const others = namesOf(parties);
    const said =
      hub === null
        ? text.all(others)
        : (kind === 'national' ? text.affects : text.from)(
            text.party(nameOf(dataset, hub, language)),
            others,
          );
    return text.tie(label[kind], name, atStart(said));
  }

  function namesOf(parties: readonly TiedParty[]): string[] {
    const named = parties.length > MOST.parties ? parties.slice(0, MOST.parties - 1) : parties;
    const names = named.map(({ party, status }) => {
      const name = text.party(nameOf(dataset, party, language));
      return status === null ? name : inBrackets(language, name, text.status[status]);
    });
    return named === parties ? names : [...names, text.others(parties.length - named.length)];
  }
}
