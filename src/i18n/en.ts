/** The interface in English. Its form is the form of every language: a message missing elsewhere does not compile. */
import type { EventRole, Instrument, MemberRole, PartnershipKind } from '../data/schema.ts';
import type { Day, EdtfDate } from '../domain/date.ts';
import type { Confidence, EventKind } from '../domain/event.ts';
import type { Status } from '../domain/life.ts';
import type { Mode } from '../domain/time.ts';
import { englishDate, englishDay, englishTick } from './dates.ts';
import { readableNumber } from './numbers.ts';

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
  language: 'English',
  otherLanguage: '한국어',
  title: 'Lodelines',
  tagline: 'Critical-mineral partnerships',
  pageTitle: (what: string | null) =>
    what ? `${what} · Lodelines` : 'Lodelines: critical-mineral partnerships over time',
  loading: 'Reading the record…',
  day: englishDay as (day: Day) => string,
  date: englishDate as (date: EdtfDate) => string,
  number: readableNumber('en'),
  figure: (value: string, unit: string) => `${value} ${unit}`,

  header: {
    lens: 'Whose partnerships',
    lensOf: (party: string) => `With ${party}`,
    wholeWorld: 'Whole world',
    projection: 'Projection',
    map: 'Map',
    globe: 'Globe',
    theme: 'Colours',
    themes: { auto: 'Auto colours', light: 'Light', dark: 'Dark' },
    switchLanguage: 'Language',
  },

  kinds,
  kind,
  eventKind,
  instrument,
  role,
  confidence,
  status,
  binding: { binding: 'Binding', 'non-binding': 'Not binding', unknown: 'Not known whether binding' },

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
    parties: (n: number) => count(n, 'party', 'parties'),
    countries: (n: number) => count(n, 'country', 'countries'),
    countriesAndEu: (n: number) => `${count(n, 'country', 'countries')} and the EU`,
    chair: (party: string) => `chair: ${party}`,
    since: (date: string) => (date.startsWith('between') ? `begun ${date}` : `since ${date}`),
    sinceUnknown: 'beginning not known',
    new: 'new',
  },

  detail: {
    back: 'Back to the overview',
    close: 'Close',
    status: 'Status',
    onDate: {
      upcoming: (day: string) => `Not yet begun on ${day}`,
      'in force': (day: string) => `In force on ${day}`,
      uncertain: (day: string) => `Uncertain on ${day}`,
      ended: (day: string) => `No longer in force on ${day}`,
    },
    began: (date: string) => `Began ${date}`,
    beginsScheduled: (date: string) => `Announced for ${date}`,
    ended: (date: string) => `Ended ${date}`,
    endedThrough: (date: string) => `Held through ${date}`,
    endedBetween: (date: string) => `Ended ${date}`,
    beginUnknown: 'No source gives its beginning',
    open: 'No end known',
    supersedes: 'Replaced',
    supersededBy: 'Replaced by',
    relatedTo: 'Related to',
    instrument: 'Form',
    binding: 'Binding',
    text: 'Text',
    textRead: 'Read the text',
    textPublic: { yes: 'Public', no: 'Not public', unknown: 'Not known whether public' },
    minerals: 'Minerals',
    members: 'Members',
    owner: 'Country',
    membersOn: (day: string) => `Members on ${day}`,
    memberLast: (day: string) => `Members on its last day, ${day}`,
    memberOther: 'Not members on this date',
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
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
    retry: 'Try again',
    inForceFor: (n: number) => `${partnerships(n)} in force`,
    moreThrough: (n: number, union: string) => `${n} more through the ${union}`,
    throughUnion: (union: string) => `Through the ${union}`,
    past: 'Ended',
    upcoming: 'Not yet begun',
    noPartnerships: 'The record holds no partnership of this country.',
    showLens: (party: string) => `Show only partnerships with ${party}`,
    wideLens: 'Counted over the whole record, not only through the lens',
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
    keys: 'Keys',
    position: (n: number, all: number) => `event ${n} of ${all}`,
    reachesTo: (day: string) => `the record reaches to ${day}`,
    beyond: (day: string) => `beyond the record, which reaches to ${day}`,
    speak: (day: string, inForce: number, n: number, all: number) =>
      `${day}, ${partnerships(inForce)} in force, event ${n} of ${all}`,
    outside: (from: string, to: string) => `The record goes from ${from} to ${to}.`,
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
        chairs > 0 && `${count(chairs, 'chair', 'chairs')} passed`,
      ].filter((part) => part !== false);
      const happened = count(events, 'event', 'events');
      return parts.length > 0 ? `${parts.join(', ')}; ${happened}.` : `${happened}.`;
    },
    begun: 'Began',
    ended: 'Ended',
    joined: 'Joined',
    left: 'Left',
    chairs: 'Chairs passed',
    replacedBy: (name: string) => `replaced by ${name}`,
    chair: (from: string | null, to: string | null) =>
      from && to ? `from ${from} to ${to}` : to ? `to ${to}` : `${from ?? ''} held it last`,
    still: 'In force on the last day',
  },

  dialog: { close: 'Close' },

  keys: {
    title: 'Keys',
    rows: [
      ['Space', 'play or pause'],
      ['← →', 'previous or next event'],
      ['Shift ← →', 'a day back or ahead'],
      ['Page Up, Page Down', 'a year ahead or back'],
      ['Home, End', 'first or last day of the record'],
      ['1, 2, 3', 'on a date, so far, between'],
      ['[ ]', 'start or end of the window'],
      ['+ −', 'zoom the timeline'],
      ['Esc', 'close what is opened'],
      ['?', 'this list'],
    ],
  },

  map: {
    region: 'Map',
    /** MapLibre's canvas takes keys; its name must not be that of the region around it. */
    canvas: 'Arrow keys move, + and − zoom',
    legend: 'Legend',
    uncertainLine: 'uncertain or announced',
    event: 'event of the past year, fading',
    scheduledEvent: 'announced event',
    ring: 'national measure, or bloc without a hub',
    tiesTitle: 'Partnerships per country',
    euCounted: 'EU partnerships count for its member countries.',
    ties: (n: number) => partnerships(n),
    fit: 'Show the whole world',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    borders: 'Borders after Natural Earth, no endorsement: what is drawn and why',
    alsoHere: (n: number) => `and ${n} more here`,
    loading: 'Drawing the map…',
    noWebgl:
      'The map needs WebGL, which this browser does not offer. Everything it shows stands in the panel, and the timeline works.',
    failed: 'The map could not be drawn. Everything it shows stands in the panel, and the timeline works.',
  },

  notice: {
    rejected: (parts: string) =>
      `The address had values that could not be read: ${parts}. The defaults are shown instead.`,
    unloaded: 'This part of the page could not be loaded. Check the connection and try again.',
    dismiss: 'Dismiss',
  },

  failure: {
    title: 'The record could not be opened',
    fetch: (file: string) =>
      `The file ${file} could not be fetched. Check the connection, then load the page again.`,
    content: (file: string) =>
      `The file ${file} is not what this page expects: it may be incomplete, or of another release. Load the page again; if that does not help, tell the people who host it.`,
    bug: 'Something went wrong in this page. Load it again; if that does not help, tell the people who host it.',
    reason: 'Reason',
    reload: 'Load again',
  },
};

export type Messages = typeof en;
