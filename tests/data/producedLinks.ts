/** The addresses that the Share dialog creates: one for each kind of view, and one for each option of an embed. */
import { type EmbedOptions, initialOptions } from '../../src/share/embedOptions.ts';
import { componentQuery, embedLink, sharedView } from '../../src/share/sharedView.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

/** A fixed release, so that a new one does not need new entries. */
const FIXED = { ...DATASET, release: '2026-11-21' };
const BASE = 'https://maps.example/';

const VIEWS = [
  '?time=2026-05-26',
  '?partnership=msp&time=2024-06-30',
  '?event=forge-launch-2026&lang=ko',
  '?country=KOR&compare=JPN&time=2024-06-30',
  '?time=2022-06-14/2026-02-04&party=all',
  '?time=../2024-07-01&party=JPN,VNM&view=list',
  '?time=2024-07-01&view=globe&map=2.5/37.5/127&theme=dark',
  '?time=2024-07-01&layer=reserves:nickel&form=circles',
  '?time=2024-07-01&mineral=cobalt,lithium&kind=bilateral,summit&binding=non-binding&confidence=high,medium',
];

const OPTIONS: readonly Partial<EmbedOptions>[] = [
  {},
  { language: 'ko' },
  { theme: 'light' },
  { theme: 'dark' },
  { controls: [] },
  { controls: ['timeline'] },
  { controls: ['legend'] },
  { controls: ['timeline', 'buttons'] },
  { locked: ['map'] },
  { locked: ['time'] },
  { locked: ['map', 'time'] },
  { autoplay: true },
  { frozen: true },
  {
    language: 'ko',
    theme: 'dark',
    controls: ['timeline'],
    locked: ['map', 'time'],
    autoplay: true,
    frozen: true,
  },
];

const viewOf = (query: string) => parseView(query, { dataset: DATASET, language: 'en' }).view;
const ONE = viewOf(VIEWS[1] ?? '');

const queries = [
  ...VIEWS.flatMap((query) => {
    const view = viewOf(query);
    return [
      sharedView(view, FIXED, BASE).link,
      sharedView(view, FIXED, BASE, true).link,
      embedLink(view, initialOptions(view.lang, view.theme), FIXED, BASE),
    ];
  }),
  ...OPTIONS.flatMap((change) => {
    const options = { ...initialOptions('en', 'auto'), ...change };
    return [embedLink(ONE, options, FIXED, BASE), BASE + componentQuery(ONE, options, FIXED)];
  }),
].map((address) => new URL(address).search);

/** The addresses as query strings, without duplicates. */
export const PRODUCED: readonly string[] = [...new Set(queries)];
