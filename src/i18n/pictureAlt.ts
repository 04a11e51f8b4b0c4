/** What a picture shows, in words, by language. Separate from the other messages, because only exports need them. */
import type { Language } from '../domain/language.ts';
import { inSentence, koreanNames } from './names.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const en = {
  map: 'Map.',
  globe: 'Globe.',
  selected: (title: string) => `Selected: ${title}.`,
  /** A kind of partnership, with the name of the partnership or without one. */
  tie: (kind: string, name: string | null, parties: string) =>
    name === null ? `${kind}: ${parties}.` : `${kind} “${name}”: ${parties}.`,
  party: inSentence,
  all: (parties: readonly string[]) => and.format(parties),
  /** One party and those it has lines to. */
  from: (one: string, others: readonly string[]) => `${one} with ${and.format(others)}`,
  /** The owner of a measure and those affected. */
  affects: (one: string, others: readonly string[]) => `${one}, affecting ${and.format(others)}`,
  others: (n: number) => englishCount(n, 'other', 'others'),
  more: (n: number) => `And ${englishCount(n, 'other partnership', 'other partnerships')}.`,
  faint: 'Other partnerships are faint.',
  nothing: 'No partnerships.',
  events: (n: number) => `${englishCount(n, 'event is', 'events are')} marked.`,
  /** The layer of figures, as one of its forms. */
  shades: (layer: string) => `Countries are coloured by: ${layer}.`,
  circles: (layer: string) => `Circles show: ${layer}.`,
  status: { uncertain: 'uncertain', ended: 'ended' },
};

const ko: typeof en = {
  map: '지도.',
  globe: '지구본.',
  selected: (title) => `선택: ${title}.`,
  tie: (kind, name, parties) => (name === null ? `${kind}: ${parties}.` : `${kind} ‘${name}’: ${parties}.`),
  party: (name) => name,
  all: koreanNames,
  from: (one, others) => `${one} – ${koreanNames(others)}`,
  affects: (one, others) => `${one}. 영향받는 국가: ${koreanNames(others)}`,
  others: (n) => `그 밖의 ${koreanNumber(n)}곳`,
  more: (n) => `그 밖의 파트너십 ${koreanNumber(n)}건.`,
  faint: '다른 파트너십은 흐리게 표시됩니다.',
  nothing: '표시된 파트너십이 없습니다.',
  events: (n) => `사건 ${koreanNumber(n)}건이 표시되어 있습니다.`,
  shades: (layer) => `국가 색상의 기준: ${layer}.`,
  circles: (layer) => `원 크기의 기준: ${layer}.`,
  status: { uncertain: '불확실', ended: '종료' },
};

/** `from` takes a party and the others, `others` and `more` numbers of what is not named. */
export const PICTURE_ALT: Readonly<Record<Language, typeof en>> = { en, ko };
