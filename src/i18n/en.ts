/** Messages in English. Their type is the type of all languages, so a missing message is a compile error. */
import type { Instrument, PartnershipKind } from '../domain/partnership/partnership.ts';
import type { EventRole, MemberRole } from '../domain/partnership/roles.ts';
import type { Day, EdtfDate } from '../domain/time/date.ts';
import type { Bound, Confidence, EventKind } from '../domain/partnership/event.ts';
import type { Status } from '../domain/time/life.ts';
import type { Mode } from '../domain/time/time.ts';
import { englishDate as date, englishDay as dayText, englishTick } from './dates.ts';
import { allOf, anyOf, inSentence } from './names.ts';
import {
  englishAmount,
  englishCount as count,
  englishNumber,
  englishRange,
  type Measure,
  readablePercent,
} from './numbers.ts';

const partnerships = (n: number) => count(n, 'partnership', 'partnerships');
const events = (n: number) => count(n, 'event', 'events');

/** Below a tonne in kilograms. */
const tonnes = (value: number) =>
  value > 0 && value < 1 ? englishAmount(value * 1000, 'kg') : englishAmount(value, 't');
const percent = (value: number) => englishAmount(value, '%');
const measured = (value: number, measure: Measure) => (measure === 'percent' ? percent : tonnes)(value);

const kinds: Record<PartnershipKind, string> = {
  bloc: 'Blocs',
  trilateral: 'Trilateral',
  bilateral: 'Bilateral',
  national: 'National measures',
};
const kind: Record<PartnershipKind, string> = {
  bloc: 'Bloc',
  trilateral: 'Trilateral partnership',
  bilateral: 'Bilateral partnership',
  national: 'National measure',
};
const eventKind: Record<EventKind, string> = {
  summit: 'Summit',
  agreement: 'Agreement',
  ministerial: 'Government meeting',
  research: 'Research',
  chairmanship: 'Chairmanship',
  membership: 'Membership',
  policy: 'Policy',
  'export-control': 'Export control',
  investment: 'Investment',
  institution: 'New body',
};
const instrument: Record<Instrument, string> = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  framework: 'Framework',
  mou: 'Memorandum of understanding',
  'joint-statement': 'Joint statement',
  'action-plan': 'Action plan',
  dialogue: 'Dialogue',
  alliance: 'Alliance',
  policy: 'Policy',
  unknown: 'Unknown',
};
const role: Record<MemberRole | EventRole, string> = {
  affected: 'affected',
  author: 'author',
  chair: 'chair',
  'co-chair': 'co-chair',
  company: 'company’s home country',
  complainant: 'complainant',
  controls: 'imposes the controls',
  covered: 'covered via its union',
  critic: 'critic',
  'former-chair': 'former chair',
  founder: 'founder',
  funder: 'funder',
  guest: 'guest',
  host: 'host',
  investor: 'investor',
  lead: 'lead',
  member: 'member',
  model: 'model',
  'new-forum-member': 'new Forum member',
  observer: 'observer',
  organiser: 'organiser',
  owner: 'adopts the measure',
  participant: 'participant',
  partner: 'partner',
  party: 'party',
  planned: 'planned',
  producer: 'producer',
  respondent: 'respondent',
  signatory: 'signatory',
  site: 'site',
  subject: 'subject',
  supporter: 'supporter',
  target: 'target',
  venue: 'venue',
  'vice-chair': 'vice-chair',
};
const confidence: Record<Confidence | 'label', string> = {
  label: 'Confidence',
  high: 'High',
  medium: 'Medium',
  low: 'Low: unconfirmed',
};
const modes: Record<Mode, string> = { on: 'On a date', 'so-far': 'Up to a date', between: 'Between dates' };
const status: Record<Status, string> = {
  upcoming: 'Not yet started',
  'in force': 'In force',
  uncertain: 'Uncertain',
  ended: 'Ended',
};

export const en = {
  title: 'Lodelines',
  tagline: 'Critical-mineral partnerships',
  /** With the title of the selection; without one, with the subject of the record. */
  pageTitle: (what: string | null, subject: string) =>
    what ? `${what} · Lodelines` : `Lodelines: ${subject}`,
  day: dayText as (day: Day) => string,
  date: date as (date: EdtfDate) => string,
  number: englishNumber as (value: number) => string,
  /** A number with a unit in words. */
  figure: (value: number, unit: string, bound?: Bound) => englishAmount(value, unit, bound),

  header: {
    lens: 'Whose partnerships',
    lensOf: (countries: readonly string[]) => `With ${anyOf(countries)}`,
    wholeWorld: 'Whole world',
    view: 'View',
    map: 'Map',
    globe: 'Globe',
    list: 'List',
    share: 'Share',
  },

  kinds,
  kind,
  eventKind,
  instrument,
  role,
  confidence,
  status,
  /** After the label "Legally binding". */
  binding: { binding: 'Yes', 'non-binding': 'No', unknown: 'Unknown' },

  filters: {
    title: 'Filters',
    active: (n: number) => `${n} active`,
    noMineral: 'No mineral named',
    confidence: (how: string) => `Confidence: ${how}`,
    binding: (how: string) => `Legally binding: ${how}`,
    nothing: 'Nothing matches your filters at this time.',
    noneInForce: 'No matching partnership is in force on this date.',
  },

  layer: {
    choose: 'Colour countries by',
    /** For the list, which shows no colours. */
    someFigures: 'Show mineral figures…',
    otherFigures: 'Change figures…',
    kinds: {
      ties: 'Partnerships per country',
      reserves: 'Reserves',
      production: 'Production',
      dependence: 'South Korea’s imports',
      list: 'National lists',
    },
    /** Names of additional tables, by series: `refinery` … */
    series: {
      refinery: 'refinery',
      sponge: 'sponge',
      rutile: 'rutile',
      oxide: 'oxide content',
      ferrosilicon: 'ferrosilicon',
    } as Readonly<Record<string, string>>,
    titles: {
      reserves: (mineral: string) => `${mineral}: reserves`,
      production: (mineral: string) => `${mineral}: production`,
      dependence: (mineral: string) => `${mineral}: South Korea’s imports by country`,
      list: (mineral: string) => `${mineral}: on national lists`,
    },
    inSeries: (title: string, series: string) => `${title}, ${series}`,
    tonnes,
    /** `share` is a fraction, 0 to 1. */
    share: (share: number, atMost: boolean) => `${atMost ? 'at most ' : ''}${readablePercent(share)}`,
    /** Percent, as printed. */
    percent,
    reasons: {
      W: 'withheld',
      NA: 'not available',
      XX: 'not applicable',
      blank: 'no figure',
      small: 'small, no number given',
      large: 'large, no number given',
      'in-world-total': 'included in the world total only',
    },
    flags: {
      e: 'estimated',
      reported: 'reported by the country',
      '>': 'more than',
      '<': 'less than',
      rounded: 'rounded',
      exUS: 'excludes the United States',
      'zero-dash': 'shown as a dash in the source (zero)',
      quota: 'official quota, not output',
      revised: 'revised by the publisher',
      'unit-corrected': 'unit corrected',
      'source-inconsistent': 'numbers in the source do not add up',
      'no-share': 'share not calculated',
      secondary: 'quoted by another source',
    },
    world: 'World',
    atLeast: (value: string) => `at least ${value}`,
    edition: (edition: string, year: number) => `${edition}, figures for ${year}`,
    later: (published: EdtfDate) =>
      `No edition from that date. Showing the one published on ${date(published)}.`,
    noFigure: 'no figure',
    withheld: 'withheld',
    none: 'none, or not in the source',
    listed: 'on a national list',
    onLists: (names: readonly string[]) => `on ${names.join(', ')}`,
    notListed: 'not listed',
    noList: 'no list found',
    ofWorld: (value: string, share: string) => `${value}, ${share} of the world`,
    worldTotal: (value: string) => `world: ${value}`,
    below: (value: number, measure: Measure) => `below ${measured(value, measure)}`,
    between: (from: number, to: number, measure: Measure) =>
      measure === 'percent'
        ? englishRange(from, to, '%')
        : from < 1
          ? `${tonnes(from)} to ${tonnes(to)}`
          : englishRange(from, to, 't'),
    from: (value: number, measure: Measure) => `${measured(value, measure)} or more`,
    lists: (n: number) => `on ${count(n, 'list', 'lists')}`,
    editionOut: (edition: string) => `New figures: ${edition} published`,
    failed: 'Could not load the figures.',
    loading: 'Loading figures…',
  },

  overview: {
    stillInForce: 'In force on the last day',
    label: 'In force',
    inForceOn: (day: Day) => `In force on ${dayText(day)}`,
    beyond: (day: Day, reach: Day) =>
      `In force on ${dayText(day)}, assuming no change since ${dayText(reach)} (end of data)`,
    named: (countries: readonly string[]) => `Also involving ${anyOf(countries)}`,
    partnerships: (n: number) => count(n, 'critical-mineral partnership', 'critical-mineral partnerships'),
    ofBegun: (n: number) => `out of ${n} started`,
    uncertain: 'Uncertain on this date',
    thisDay: 'On this day',
    dayUnknown: 'Day not known',
    last: 'Most recent event',
    recent: 'Events in the past 12 months',
    recentShown: (n: number, all: number) => `${n} of ${events(all)}`,
    ended: 'Ended by this date',
    none: 'No partnership is in force on this date.',
    shownEvents: 'Events shown',
    countries: (n: number) => count(n, 'country', 'countries'),
    countriesAndEu: (n: number) => `${count(n, 'country', 'countries')} and the EU`,
    chair: (party: string) => `chair: ${party}`,
    since: (start: EdtfDate) =>
      start.precision === 'one-of' ? `started ${date(start)}` : `since ${date(start)}`,
    sinceUnknown: 'start date unknown',
  },

  detail: {
    back: 'Back to the overview',
    outside: (countries: readonly string[]) =>
      `Not on the map, which shows only partnerships with ${anyOf(countries)}.`,
    seeOutside: 'Show it on the world map',
    close: 'Close',
    status: 'Status',
    onDate: {
      upcoming: (day: Day) => `Not yet started on ${dayText(day)}`,
      'in force': (day: Day) => `In force on ${dayText(day)}`,
      uncertain: (day: Day) => `Uncertain on ${dayText(day)}`,
      ended: (day: Day) => `No longer in force on ${dayText(day)}`,
    },
    began: (start: EdtfDate) => `Started ${date(start)}`,
    beginsScheduled: (start: EdtfDate) => `Announced for ${aDate(start)}`,
    ended: (end: EdtfDate) => `Ended ${date(end)}`,
    endedThrough: (end: EdtfDate) => `In force to ${date(end)}`,
    beginUnknown: 'Start date unknown',
    open: 'No end known',
    supersedes: 'Replaces',
    supersededBy: 'Replaced by',
    instrument: 'Form',
    binding: 'Legally binding',
    text: 'Text',
    textRead: 'Read the text',
    textPublic: { yes: 'Public', no: 'Not public', unknown: 'Unknown' },
    minerals: 'Minerals',
    holdings: 'Members’ share of reserves and output',
    membersOn: (day: Day) => `Members on ${dayText(day)}`,
    /** The numbers of members that are certain and uncertain. */
    certain: (n: number, uncertain: number) => `${n}, and ${uncertain} uncertain`,
    memberLast: (day: Day) => `Members on the last day, ${dayText(day)}`,
    memberOther: 'Not members on this date',
    from: (start: EdtfDate) => `from ${aDate(start)}`,
    until: (end: EdtfDate) => `until ${aDate(end)}`,
    through: (last: EdtfDate) => `to ${date(last)}`,
    observers: 'Taking part, not members',
    /** On the page of a country: partnerships in which it takes part as a guest or observer. */
    observing: 'Taking part, not a member',
    events: 'Events',
    later: 'after the date shown',
    place: 'Place',
    online: 'No place given',
    parties: 'Parties',
    partnerships: 'Partnerships',
    figures: 'Figures',
    asOf: (day: EdtfDate) => `as of ${date(day)}`,
    scheduled: 'Announced, not confirmed',
    note: 'Note',
    sources: (n: number) => count(n, 'source', 'sources'),
    titleOurs: 'our description (original title unknown)',
    noAddress: 'no link',
    opensElsewhere: 'opens the publisher’s page',
    loading: 'Loading summaries and sources…',
    failed: 'Could not load summaries and sources. Check your connection and try again.',
    inForceFor: (n: number) => `${partnerships(n)} in force`,
    moreThrough: (n: number, union: string) => `${n} more through ${inSentence(union)}`,
    throughUnion: (union: string) => `Through ${inSentence(union)}`,
    past: 'Ended',
    upcoming: 'Not yet started',
    noPartnerships: 'No partnerships recorded for this country.',
    showLens: (party: string) => `Show only partnerships with ${inSentence(party)}`,
    capital: 'Capital',
  },

  timeline: {
    label: 'Timeline',
    slider: 'Date',
    startDate: 'Start date',
    endDate: 'End date',
    date: 'Date shown',
    until: 'up to',
    /** Between the two dates of a period. */
    to: '–',
    unread: (text: string) => `“${text}” is not a date. Try 2024, 2024-06, June 2024 or 26 Jun 2024.`,
    mode: 'Time shown',
    modes,
    window: 'Choose a period',
    lastYear: 'Past 12 months',
    since: (name: string) => `Since ${name}`,
    year: String as (year: number) => string,
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    previous: 'Previous event',
    next: 'Next event',
    lanes: 'Lanes',
    zoomIn: 'Zoom in on the timeline',
    zoomOut: 'Zoom out of the timeline',
    wholeAxis: 'All',
    position: (n: number, all: number) => `event ${n} of ${all}`,
    reachesTo: (day: Day) => `data to ${dayText(day)}`,
    beyond: (day: Day) => `after the data ends (${dayText(day)})`,
    speak: (day: Day, inForce: number, n: number, all: number) =>
      `${dayText(day)}, ${partnerships(inForce)} in force, event ${n} of ${all}`,
    outside: (first: Day, last: Day) => `Choose a date from ${dayText(first)} to ${dayText(last)}.`,
    ambiguous: (text: string, one: EdtfDate, other: EdtfDate) =>
      `“${text}” can mean ${date(one)} or ${date(other)}. Write the month as a word, or the date as 2024-06-26.`,
    startAfterEnd: (end: Day) =>
      `The start date cannot be after the end date, ${dayText(end)}. Change the end date first.`,
    endBeforeStart: (start: Day) =>
      `The end date cannot be before the start date, ${dayText(start)}. Change the start date first.`,
    changed: (started: number, ended: number, inForce: number) =>
      `${started} new, ${ended} ended; ${inForce} in force`,
    changedBack: (running: number, gone: number, inForce: number) =>
      `back in time: ${gone} not yet started, ${running} still running; ${inForce} in force`,
    noRecords: 'no records',
    tick: englishTick,
    fromHere: 'From this date to now',
  },

  cite: { open: 'Cite' },

  dialog: { close: 'Close' },

  search: {
    title: 'Search',
    placeholder: 'Partnership, country, mineral, place, year…',
  },

  list: {
    region: 'List',
    partnerships: 'Partnerships',
    events: 'Events',
    loading: 'Loading list…',
  },

  skip: {
    label: 'Skip to',
    partnerships: 'Skip to the partnerships',
    events: 'Skip to the events',
    figures: 'Skip to the figures',
    panel: 'Skip to the partnerships in force',
    date: 'Skip to the date',
  },

  map: {
    region: 'Map',
    /** MapLibre's canvas takes keyboard input. Its name must differ from that of the region around it. */
    canvas: 'Arrow keys move, + and − zoom',
    legend: 'Legend',
    uncertainLine: 'one side uncertain, or only announced',
    event: 'event in the past year, fading',
    eventInPeriod: 'event in this period',
    /** A class of countries by their number of partnerships, both ends inclusive; `most` is null for the last class. */
    tieClass: (least: number, most: number | null) =>
      most === null ? `${least}+` : most === least ? String(least) : `${least}–${most}`,
    scheduledEvent: 'announced event',
    ring: 'national measure, or bloc without a lead country',
    euCounted: 'EU partnerships count for its member countries.',
    fit: 'Show the whole world',
    home: (countries: readonly string[]) => `Go to ${allOf(countries)}`,
    toOpened: 'Go to selection',
    pan: 'Move the map',
    panTo: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    borders: 'Borders: Natural Earth (no endorsement). How they are drawn',
    alsoHere: (n: number) => `and ${n} more here: click to choose`,
    choose: 'Choose an item',
    inSight: 'List items in view',
    groups: { partnership: 'Partnerships', event: 'Events', country: 'Countries' },
    loading: 'Loading map…',
    /** On paper, in the place of a picture that has not loaded. */
    notPrinted: 'The map had not loaded when this was printed. Print again to include it.',
    /** Shows the list in the place of a map that takes long to load. */
    listMeanwhile: 'Show the list for now',
    /** Why the list is shown instead of the map. */
    listed: {
      slow: 'The map is still loading. The list has the same information and the timeline still works.',
      unloaded: 'Could not show the map. The list has the same information and the timeline still works.',
      shapes:
        'Could not load the country shapes. The list has the same information and the timeline still works.',
    },
  },

  embed: {
    source: 'Source',
    reachesTo: (day: Day) => `data to ${dayText(day)}`,
    borders: 'how borders are drawn',
    open: 'open the full map',
    ctrlWheel: 'Hold Ctrl and turn the wheel to zoom the map',
    commandWheel: 'Hold ⌘ and turn the wheel to zoom the map',
    twoFingers: 'Use two fingers to move the map',
  },

  notice: {
    rejected: (parts: readonly string[]) =>
      `Part of this link was not recognised: ${parts.join(', ')}. Defaults are shown.`,
    meant: (parts: readonly string[]) => `This link had errors. It was read as: ${parts.join(', ')}.`,
    unloaded: 'Could not load this part of the page. Check your connection and try again.',
    retry: 'Try again',
    renewed: 'The site has been updated. Load it again to continue with the same view.',
    shut: (address: string) =>
      `If no page has opened, the page around this map blocks links. Copy the address instead: ${address}`,
    dismiss: 'Dismiss',
  },
};

/** A date after a preposition: `4 June 2024`, `a date between 4 and 9 June 2024`. */
function aDate(of: EdtfDate): string {
  return of.precision === 'one-of' ? `a date ${date(of)}` : date(of);
}

export type Messages = typeof en;

/** Why the list is shown instead of the map. */
export type Listed = keyof Messages['map']['listed'];
