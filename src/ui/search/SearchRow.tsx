import type { Dataset } from '../../data/dataset.ts';
import { nameOf } from '../../data/nameOf.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Language, Localised } from '../../domain/language.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { SEARCH } from '../../i18n/search.ts';
import { lengthOfTour } from '../../i18n/tours.ts';
import type { Messages } from '../../i18n/messages.ts';
import { piecesOf } from '../../search/highlight.ts';
import type { Answer, Search, SearchResult } from '../../search/search.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { lifeText } from '../details/lifeText.ts';
import { KindMark } from '../controls/Mark.tsx';
import styles from './SearchDialog.module.css';

interface Props {
  readonly found: SearchResult;
  readonly answer: Answer;
  readonly search: Search;
}

/** A search result: its name with the matching parts highlighted, and a description. */
export function SearchRow({ found, answer, search }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { title, line } = describe(found, dataset, search, messages, language);
  const pieces = piecesOf(title[language], answer.query, answer.words);
  // If another name, or the name in the other language, matched, show it too.
  const other = !pieces.some(({ hit }) => hit) && found.name.text !== title[language] ? found.name : null;
  const otherPieces = other ? piecesOf(other.text, answer.query, answer.words) : [];
  return (
    <>
      <Sign found={found} dataset={dataset} />
      <span>
        <span className={styles['name']}>
          <Marked pieces={pieces} />
        </span>
        {other && otherPieces.some(({ hit }) => hit) && (
          <span className={styles['other']} lang={other.lang} translate="no">
            <Marked pieces={otherPieces} />
          </span>
        )}
        <span className={styles['line']}>{line}</span>
      </span>
    </>
  );
}

function Marked({ pieces }: { readonly pieces: ReturnType<typeof piecesOf> }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

function Sign({ found, dataset }: { readonly found: SearchResult; readonly dataset: Dataset }) {
  if (found.kind === 'partnership') {
    const kind = dataset.partnerships.get(found.id)?.kind;
    return kind ? <KindMark kind={kind} /> : <span />;
  }
  if (found.kind === 'event') {
    const scheduled = dataset.events.get(found.id)?.scheduled;
    return <span className={scheduled ? styles['hollowDot'] : styles['dot']} aria-hidden="true" />;
  }
  return <span />;
}

function describe(
  { kind, id, name }: SearchResult,
  dataset: Dataset,
  { places, tours }: Search,
  messages: Messages,
  language: Language,
): { title: Localised; line: string } {
  const itself: Localised = { en: name.text, ko: name.text };
  const text = SEARCH[language];
  switch (kind) {
    case 'partnership': {
      const partnership = dataset.partnerships.get(id);
      return {
        title: partnership?.name ?? itself,
        line: partnership ? `${messages.kind[partnership.kind]} · ${lifeText(partnership, messages)}` : '',
      };
    }
    case 'event': {
      const event = dataset.events.get(id);
      const parts = event && [
        messages.date(event.date),
        messages.eventKind[event.kind],
        event.place?.name[language],
      ];
      return { title: event?.title ?? itself, line: parts?.filter(Boolean).join(' · ') ?? '' };
    }
    case 'country': {
      const country = dataset.countries.get(id);
      const other = LANGUAGES.find((tag) => tag !== language) ?? language;
      return { title: country?.name ?? itself, line: [id, country?.name[other]].filter(Boolean).join(' · ') };
    }
    case 'mineral': {
      const figures = dataset.figuresOnly.get(id);
      if (figures) return { title: figures.name, line: text.figuresOnly };
      const having = (records: Iterable<{ readonly minerals: readonly string[] }>) =>
        [...records].filter(({ minerals }) => minerals.includes(id)).length;
      return {
        title: dataset.minerals.get(id) ?? itself,
        line: text.counts(having(dataset.partnerships.values()), having(dataset.events.values())),
      };
    }
    case 'tour':
    case 'lesson': {
      const tour = tours.get(id);
      if (!tour) return { title: itself, line: '' };
      const title = { en: textIn(tour.title, 'en'), ko: textIn(tour.title, 'ko') };
      return { title, line: lengthOfTour(tour, language) };
    }
    case 'place': {
      const place = places.get(id);
      const country = place && nameOf(dataset, place.country, language);
      return {
        title: place?.name ?? itself,
        line: [country, place && text.events(place.events.length)].filter(Boolean).join(' · '),
      };
    }
  }
}
