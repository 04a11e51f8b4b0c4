/** Messages in English. Their type is the type of all languages, so a missing message is a compile error. */
import type { Instrument, PartnershipKind } from '../domain/partnership/partnership.ts';
import type { EventRole, MemberRole } from '../domain/partnership/roles.ts';
import type { Day, EdtfDate } from '../domain/time/date.ts';
import type { Confidence, EventKind } from '../domain/partnership/event.ts';
import type { Status } from '../domain/time/life.ts';
import type { Mode } from '../domain/time/time.ts';
import { englishDate, englishDay, englishTick } from './dates.ts';
import { readableNumber, readablePercent } from './numbers.ts';

const readable = readableNumber('en');
const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const partnerships = (n: number) => count(n, 'partnership', 'partnerships');

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
  ministerial: 'Ministerial meeting',
  research: 'Research',
  chairmanship: 'Chairmanship',
  membership: 'Membership',
  policy: 'Policy',
  'export-control': 'Export control',
  investment: 'Investment',
  institution: 'Institution',
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
  unknown: 'Form not known',
};
const role: Record<MemberRole | EventRole, string> = {
  affected: 'affected',
  author: 'author',
  chair: 'chair',
  'co-chair': 'co-chair',
  company: 'home of a company involved',
  complainant: 'complainant',
  controls: 'imposes the controls',
  covered: 'covered through its union',
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
  owner: 'its own measure',
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
const modes: Record<Mode, string> = { on: 'On a date', 'so-far': 'So far', between: 'Between' };
const status: Record<Status, string> = {
  upcoming: 'Not yet begun',
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
  day: englishDay as (day: Day) => string,
  date: englishDate as (date: EdtfDate) => string,
  number: readable,
  figure: (value: string, unit: string) => `${value} ${unit}`,

  header: {
    lens: 'Whose partnerships',
    lensOf: (party: string) => `With ${party}`,
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
  binding: { binding: 'Binding', 'non-binding': 'Not binding', unknown: 'Not known whether binding' },

  filters: {
    title: 'Filters',
    active: (n: number) => `${n} active`,
    chosen: 'Filters that are active',
    remove: (what: string) => `Remove ${what}`,
    clear: 'Clear all',
    facets: {
      mineral: 'Minerals',
      partnershipKind: 'Kind of partnership',
      binding: 'Binding in law',
      eventKind: 'Kind of event',
      confidence: 'Confidence in events',
    },
    noMineral: 'No mineral named',
    confidence: (how: string) => `Confidence: ${how}`,
    findMineral: 'Find a mineral',
    findParty: 'Add a country',
    openParties: 'Show all countries',
    notFound: 'Nothing found',
    partnerships: 'Partnerships',
    events: 'Events',
    partnershipCount: partnerships,
    eventCount: (n: number) => count(n, 'event', 'events'),
    all: (n: number) => `All ${n}`,
    fewer: 'Fewer',
    passing: (partnershipsPassing: number, allPartnerships: number, events: number, allEvents: number) =>
      `${partnershipsPassing} of ${partnerships(allPartnerships)}, ${events} of ${count(allEvents, 'event', 'events')} shown`,
    shown: (found: string) => `${found} shown`,
    found: (n: number, events: number) => `${partnerships(n)} and ${count(events, 'event', 'events')}`,
    hidden: 'The filters hide this on the map.',
    nothing: 'Nothing matches the filters at this time.',
    never: 'Nothing in the record matches the filters.',
    goTo: (date: string) => `Go to ${date}`,
    noneInForce: 'No partnership that matches is in force on this date.',
    without: (what: string) => `Without ${what}`,
    inWholeWorld: 'In the whole world',
  },

  layer: {
    choose: 'Colours of countries',
    /** For the list, which shows no colours. */
    someFigures: 'Figures by country…',
    otherFigures: 'Other figures…',
    kinds: {
      ties: 'Partnerships per country',
      reserves: 'Reserves',
      production: 'Production',
      dependence: 'Korea’s imports',
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
      dependence: (mineral: string) => `${mineral}: where Korea imports it from`,
      list: (mineral: string) => `${mineral}: on national lists`,
    },
    inSeries: (title: string, series: string) => `${title}, ${series}`,
    tonnes: (value: number) =>
      value > 0 && value < 1 ? `${readable(value * 1000)} kg` : `${readable(value)} t`,
    /** `share` is a fraction, 0 to 1. */
    share: (share: number, atMost: boolean) => `${atMost ? 'at most ' : ''}${readablePercent('en')(share)}`,
    /** Percent, as printed. */
    percent: (value: number) => `${readable(value)}%`,
    reasons: {
      W: 'withheld',
      NA: 'not available',
      XX: 'not applicable',
      blank: 'no figure',
      small: 'small, no number given',
      large: 'large, no number given',
      'in-world-total': 'in the world total only',
    },
    flags: {
      e: 'estimated',
      reported: 'reported by the country',
      '>': 'more than',
      '<': 'less than',
      rounded: 'rounded',
      exUS: 'without the United States',
      'zero-dash': 'printed as a dash: zero',
      quota: 'official quota, not output',
      revised: 'revised by the publisher',
      'unit-corrected': 'unit corrected',
      'source-inconsistent': 'the source’s own numbers do not add up',
      'no-share': 'no share computed',
      secondary: 'at second hand',
    },
    importFlags: {
      secondary: 'at second hand',
      approx: 'about',
      'statement-year': 'year of the statement',
      'half-year': 'half a year',
      'part-year': 'part of a year',
      computed: 'computed from tonnages',
      '>': 'more than',
      '<': 'less than',
    },
    world: 'World',
    atLeast: (value: string) => `at least ${value}`,
    edition: (edition: string, year: number) => `${edition}, figures for ${year}`,
    later: (day: string) => `No edition of that time is held: this one became known on ${day}.`,
    noFigure: 'no figure',
    withheld: 'withheld',
    none: 'none, or not named by the source',
    listed: 'on a national list',
    onLists: (names: string) => `on ${names}`,
    notListed: 'not on the lists that the record holds',
    noList: 'no list in the record',
    ofWorld: (value: string, share: string) => `${value}, ${share} of the world`,
    worldTotal: (value: string) => `world: ${value}`,
    below: (value: string) => `below ${value}`,
    between: (from: string, to: string) => `${from.replace(/ (t|million t|billion t)$/, '')} to ${to}`,
    from: (value: string) => `${value} or more`,
    lists: (n: number) => `${count(n, 'list holds', 'lists hold')} it`,
    find: 'Find a mineral',
    nothingFound: 'No mineral of this name has figures.',
    form: 'How quantities are drawn',
    forms: { shades: 'Shades', circles: 'Circles' },
    groups: {
      'rare-earths': 'Rare earths',
      'battery-metals': 'Battery minerals',
      'base-metals': 'Base metals',
      'light-metals': 'Light metals',
      ferroalloys: 'Ferroalloy metals',
      'refractory-metals': 'Refractory metals',
      'platinum-group': 'Platinum group',
      'minor-metals': 'Minor metals',
      'industrial-minerals': 'Industrial minerals',
    },
    editionOut: (edition: string) => `${edition} is out: new figures`,
    failed: 'The figures could not be loaded.',
    loading: 'Loading the figures …',
  },

  overview: {
    label: 'In force',
    inForceOn: (day: string) => `In force on ${day}`,
    beyond: (day: string, reach: string) =>
      `On ${day}, if nothing has changed since ${reach}, where the record ends`,
    named: (parties: string) => `Others that touch ${parties}`,
    partnerships,
    ofBegun: (n: number) => `of ${n} begun so far`,
    uncertain: 'Uncertain on this date',
    thisDay: 'On this day',
    last: 'Latest before',
    recent: 'Events of the past twelve months',
    recentShown: (n: number, all: number) => `${n} of ${all} events`,
    ended: 'Ended by then',
    none: 'No partnership is in force on this date.',
    shownEvents: 'Events shown',
    soFar: (day: string) => `Everything so far, to ${day}`,
    countries: (n: number) => count(n, 'country', 'countries'),
    countriesAndEu: (n: number) => `${count(n, 'country', 'countries')} and the EU`,
    chair: (party: string) => `chair: ${party}`,
    since: (date: string) => (date.startsWith('between') ? `begun ${date}` : `since ${date}`),
    sinceUnknown: 'beginning not known',
  },

  detail: {
    back: 'Back to the overview',
    outside: (parties: string) => `Not on the map, which shows what touches ${parties}.`,
    seeOutside: 'Show it in the whole world',
    close: 'Close',
    status: 'Status',
    onDate: {
      upcoming: (day: string) => `Not yet begun on ${day}`,
      'in force': (day: string) => `In force on ${day}`,
      uncertain: (day: string) => `Uncertain on ${day}`,
      ended: (day: string) => `No longer in force on ${day}`,
    },
    began: (date: string) => `Began ${date}`,
    beginsScheduled: (date: string) =>
      date.startsWith('between') ? `Announced for a day ${date}` : `Announced for ${date}`,
    ended: (date: string) => `Ended ${date}`,
    endedThrough: (date: string) => `Held through ${date}`,
    beginUnknown: 'No source gives its beginning',
    open: 'No end known',
    supersedes: 'Replaced',
    supersededBy: 'Replaced by',
    instrument: 'Form',
    binding: 'Binding',
    text: 'Text',
    textRead: 'Read the text',
    textPublic: { yes: 'Public', no: 'Not public', unknown: 'Not known whether public' },
    minerals: 'Minerals',
    holdings: 'What its parties hold',
    membersOn: (day: string) => `Members on ${day}`,
    memberLast: (day: string) => `Members on its last day, ${day}`,
    memberOther: 'Not members on this date',
    from: (date: string) => (date.startsWith('between') ? `from a day ${date}` : `from ${date}`),
    until: (date: string) => (date.startsWith('between') ? `until a day ${date}` : `until ${date}`),
    through: (date: string) => `through ${date}`,
    observers: 'At the table without being members',
    events: 'Events',
    later: 'later than the date shown',
    place: 'Place',
    online: 'No place given',
    parties: 'Parties',
    partnerships: 'Partnerships',
    figures: 'Figures',
    asOf: (date: string) => `as of ${date}`,
    scheduled: 'Announced, not confirmed',
    note: 'Note',
    sources: (n: number) => count(n, 'source', 'sources'),
    titleOurs: 'our description; the published title is not known to us',
    noAddress: 'no address known',
    opensElsewhere: 'opens the publisher’s page',
    loading: 'Reading summaries and sources…',
    failed: 'Summaries and sources could not be read. Check the connection and try again.',
    inForceFor: (n: number) => `${partnerships(n)} in force`,
    moreThrough: (n: number, union: string) => `${n} more through the ${union}`,
    throughUnion: (union: string) => `Through the ${union}`,
    past: 'Ended',
    upcoming: 'Not yet begun',
    noPartnerships: 'The record holds no partnership of this country.',
    showLens: (party: string) => `Show only partnerships with ${party}`,
    capital: 'Capital',
  },

  timeline: {
    label: 'Timeline',
    slider: 'Date',
    startDate: 'Start date',
    endDate: 'End date',
    date: 'Date shown',
    until: 'so far, to',
    unread: (text: string) => `“${text}” is not a date. Write it as 2024, 2024-06, June 2024 or 26 Jun 2024.`,
    mode: 'Time shown',
    modes,
    window: 'Choose a window',
    lastYear: 'The last 12 months',
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
    reachesTo: (day: string) => `the record reaches to ${day}`,
    beyond: (day: string) => `beyond the record, which reaches to ${day}`,
    speak: (day: string, inForce: number, n: number, all: number) =>
      `${day}, ${partnerships(inForce)} in force, event ${n} of ${all}`,
    outside: (from: string, to: string) => `The record goes from ${from} to ${to}.`,
    ambiguous: (text: string, one: string, other: string) =>
      `“${text}” can mean ${one} or ${other}. Write the month as a word, or the date as 2024-06-26.`,
    startAfterEnd: (end: string) => `The start cannot be after the end, ${end}. Change the end first.`,
    endBeforeStart: (start: string) =>
      `The end cannot be before the start, ${start}. Change the start first.`,
    changed: (begun: number, ended: number, inForce: number) =>
      `${begun} new, ${ended} ended; ${inForce} in force`,
    changedBack: (back: number, gone: number, inForce: number) =>
      `${gone} not yet begun, ${back} not yet ended; ${inForce} in force`,
    noRecords: 'no records',
    tick: englishTick,
    fromHere: 'From here to now',
  },

  changes: {
    title: (from: string, to: string) => `What changed from ${from} to ${to}`,
    none: 'Nothing in the record changed in this time.',
    sentence: (
      begun: number,
      ended: number,
      joined: number,
      left: number,
      chairs: number,
      events: number,
    ) => {
      const parts = [
        begun > 0 && `${partnerships(begun)} began`,
        ended > 0 && `${ended} ended`,
        joined > 0 && `${count(joined, 'member', 'members')} joined`,
        left > 0 && `${left} left`,
        chairs > 0 && `${count(chairs, 'change', 'changes')} of chair`,
      ].filter((part) => part !== false);
      const happened = count(events, 'event', 'events');
      return parts.length > 0 ? `${parts.join(', ')}; ${happened}.` : `${happened}.`;
    },
    begun: 'Began',
    ended: 'Ended',
    joined: 'Joined',
    left: 'Left',
    chairs: 'Changes of chair',
    replacedBy: (name: string) => `replaced by ${name}`,
    chair: (from: string | null, to: string | null) =>
      from && to
        ? `from ${from} to ${to}`
        : to
          ? `to ${to}`
          : `end of ${from ?? ''}’s term, successor not known`,
    announced: (begun: number, events: number) =>
      `Announced, not confirmed: ${[
        begun > 0 && partnerships(begun),
        events > 0 && count(events, 'event', 'events'),
      ]
        .filter((part) => part !== false)
        .join(', ')}.`,
    beyond: (reach: string) =>
      `The record reaches to ${reach}; later changes were announced, none of them is reported.`,
    still: 'In force on the last day',
  },

  life: {
    title: 'Over time',
    term: (role: string, party: string, dates: string) => `${role}: ${party} ${dates}`.trim(),
    events: (n: number, first: string, last: string) =>
      n === 0 ? 'no events' : n === 1 ? `1 event, ${first}` : `${n} events, from ${first} to ${last}`,
    shown: (day: string) => `date shown: ${day}`,
    related: 'Related partnerships',
    sameParties: 'Among the same parties',
    laterEvents: (n: number) => `${n} later than the date shown`,
    earlierEvents: (n: number) => `${n} earlier`,
    andOthers: (names: string, n: number) => `${names} and ${n} others`,
  },

  cite: { open: 'Cite' },

  report: {
    open: 'Report an error',
    file: 'This page is made from one file of the record:',
    how: 'Say which statement is wrong, what is right, and which source with an address says so. data/README.md explains every field of the file and how to correct it without programming.',
    repository: 'Open the file in the repository',
    nowhere: 'This copy of Lodelines names no repository: tell the people from whom you have it.',
  },

  dialog: { close: 'Close' },

  search: {
    title: 'Search',
    placeholder: 'Partnership, country, mineral, place, year …',
    hint: 'In English or Korean; slips are forgiven.',
    try: 'Try',
    groups: {
      date: 'Date',
      country: 'Countries',
      mineral: 'Minerals',
      partnership: 'Partnerships',
      place: 'Places',
      event: 'Events',
    },
    found: (n: number) => count(n, 'result', 'results'),
    near: (query: string, n: number) =>
      `No name matches “${query}”. ${count(n, 'result comes', 'results come')} near.`,
    otherLayout: (query: string, meant: string, n: number) =>
      `“${query}” is “${meant}” on the other keyboard layout: ${count(n, 'result', 'results')}.`,
    nothing: (query: string) => `Nothing in the record matches “${query}”.`,
    all: (n: number) => `Show all ${n}`,
    show: (date: string) => `Show ${date}`,
    events: (n: number) => count(n, 'event', 'events'),
    counts: (n: number, events: number) =>
      `${partnerships(n)} · ${count(events, 'event', 'events')} in the whole record`,
    figuresOnly: 'Figures by country; no partnership or event',
  },

  list: {
    region: 'List',
    partnerships: 'Partnerships',
    events: 'Events',
    loading: 'Drawing the list…',
  },

  skip: {
    label: 'Skip to',
    partnerships: 'Skip to the partnerships',
    events: 'Skip to the events',
    figures: 'Skip to the figures',
    panel: 'Skip to what is in force',
    date: 'Skip to the date',
  },

  map: {
    region: 'Map',
    /** MapLibre's canvas takes keyboard input. Its name must differ from that of the region around it. */
    canvas: 'Arrow keys move, + and − zoom',
    legend: 'Legend',
    uncertainLine: 'one side uncertain, or announced',
    event: 'event of the past year, fading',
    scheduledEvent: 'announced event',
    ring: 'national measure, or bloc without a lead',
    euCounted: 'EU partnerships count for its member countries.',
    fit: 'Show the whole world',
    home: (names: string) => `Go to ${names}`,
    toOpened: 'Go to what is opened',
    pan: 'Move the map',
    panTo: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    borders: 'Borders after Natural Earth, no endorsement: what is drawn and why',
    alsoHere: (n: number) => `and ${n} more here: click to choose`,
    choose: 'What to open',
    inSight: 'List what is in sight',
    groups: { partnership: 'Partnerships', event: 'Events', country: 'Countries' },
    loading: 'Drawing the map…',
    contextLost: 'The graphics of the map were interrupted. Waiting for their return…',
    /** Why the list is shown instead of the map. */
    undrawn: {
      noWebgl:
        'The map needs WebGL, which this browser does not offer. The list shows the same, and the timeline works.',
      failed: 'The map could not be drawn. The list shows the same, and the timeline works.',
      shapes:
        'The shapes of the countries could not be loaded. The list shows the same, and the timeline works.',
      contextLost:
        'The graphics of this device stopped drawing the map. The list shows the same, and the timeline works.',
    },
  },

  embed: {
    source: 'Source',
    reachesTo: (day: string) => `record to ${day}`,
    borders: 'how borders are drawn',
    open: 'open the full map',
    ctrlWheel: 'Hold Ctrl and turn the wheel to zoom the map',
    commandWheel: 'Hold ⌘ and turn the wheel to zoom the map',
    twoFingers: 'Use two fingers to move the map',
  },

  notice: {
    rejected: (parts: string) =>
      `The address had values that could not be read: ${parts}. The defaults are shown instead.`,
    meant: (parts: string) => `The address had errors. It was read as: ${parts}.`,
    unloaded: 'This part of the page could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    renewed: 'The page has been renewed. Load it again to go on with the same view.',
    shut: (address: string) =>
      `If no page has opened, the page around this map does not allow it. The address to copy: ${address}`,
    dismiss: 'Dismiss',
  },
};

export type Messages = typeof en;

/** Why the list is shown although the view is a map. */
export type Undrawn = keyof Messages['map']['undrawn'];
