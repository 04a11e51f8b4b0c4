/** The components of the interface in their states, for the gallery page and the component tests. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LoadError } from '../../src/data/load.ts';
import { EmbedTimeline } from '../../src/embed/EmbedTimeline.tsx';
import { DetailSheet } from '../../src/embed/DetailSheet.tsx';
import { CollapsedDetail } from '../../src/embed/CollapsedDetail.tsx';
import { SourceLine } from '../../src/embed/SourceLine.tsx';
import { ExportDialog } from '../../src/export/ExportDialog.tsx';
import { CiteDialog } from '../../src/export/CiteDialog.tsx';
import { MakingActions } from '../../src/export/MakingActions.tsx';
import type { MakingState } from '../../src/export/useMaking.ts';
import { HoverCard } from '../../src/map/HoverCard.tsx';
import { MapButtons } from '../../src/map/MapButtons.tsx';
import { editorOf } from '../../src/scenes/editor/editor.ts';
import { MyTour } from '../../src/scenes/editor/MyTour.tsx';
import { ShareDialog } from '../../src/share/ShareDialog.tsx';
import type { Actions } from '../../src/state/actions.ts';
import { type Lodelines, useLodelines } from '../../src/state/useLodelines.ts';
import { Comparison } from '../../src/ui/compare/Comparison.tsx';
import { ActiveFilters } from '../../src/ui/filters/ActiveFilters.tsx';
import { FiltersSheet } from '../../src/ui/filters/FiltersSheet.tsx';
import { WaysBack } from '../../src/ui/filters/WaysBack.tsx';
import { FigureLegend } from '../../src/ui/layer/FigureLegend.tsx';
import { LayerDialog } from '../../src/ui/layer/LayerDialog.tsx';
import { ListStage } from '../../src/ui/list/ListStage.tsx';
import { Overview } from '../../src/ui/overview/Overview.tsx';
import { OlderRelease } from '../../src/ui/release/OlderRelease.tsx';
import { ReleaseDialog } from '../../src/ui/release/ReleaseDialog.tsx';
import { SearchDialog } from '../../src/ui/search/SearchDialog.tsx';
import { SettingsButton } from '../../src/ui/settings/SettingsButton.tsx';
import { AreasDialog } from '../../src/ui/shell/AreasDialog.tsx';
import { Caption } from '../../src/ui/shell/Caption.tsx';
import { Failure } from '../../src/ui/shell/Failure.tsx';
import { Header } from '../../src/ui/shell/Header.tsx';
import { KeysDialog } from '../../src/ui/keys/KeysDialog.tsx';
import { Legend } from '../../src/ui/shell/Legend.tsx';
import { Loading } from '../../src/ui/shell/Loading.tsx';
import { NoticeBar } from '../../src/ui/shell/NoticeBar.tsx';
import { SimplifiedNotice } from '../../src/map/SimplifiedNotice.tsx';
import { Panel } from '../../src/ui/shell/Panel.tsx';
import { SkipLinks } from '../../src/ui/shell/SkipLinks.tsx';
import { Timeline } from '../../src/ui/timeline/Timeline.tsx';
import { HeaderTrial } from './HeaderTrial.tsx';
import { LESSON_STATES } from './lessonStates.tsx';

export interface GalleryState {
  /** The folder of the component, relative to `src/`. */
  readonly room: string;
  /** A short description; unique within the folder. */
  readonly name: string;
  /** The view as a query string, without language and theme. */
  readonly view: string;
  /** Width and height of its frame, in CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Prepares session state that is not part of the view. */
  readonly before?: (actions: Actions) => void;
  readonly element: (lodelines: Lodelines) => ReactNode;
}

const PANEL = [380, 720] as const;
const BAR = [1280, 200] as const;
const DIALOG = [900, 720] as const;
const PHONE = [390, 720] as const;

const panel = () => <Panel className={undefined} head={<OlderRelease />} />;
const timeline = () => <Timeline className={undefined} />;
const list = () => <ListStage className="" listed={null} onRetry={nothing} again={false} />;
/** Does nothing: no state of the gallery is tried again. */
const nothing = () => undefined;
const legend = () => <Legend className={undefined} />;
const dialog = (element: ReactNode) => () => element;

const SHELL: readonly Omit<GalleryState, 'room'>[] = [
  {
    name: 'header',
    view: '',
    size: [1280, 90],
    element: () => <Header className={undefined} />,
  },
  {
    name: 'header, another lens, list',
    view: '?party=VNM&view=list',
    size: [1280, 90],
    element: () => <Header className={undefined} />,
  },
  {
    name: 'header on a phone',
    view: '',
    size: [390, 160],
    element: () => <Header className={undefined} />,
  },
  ...([1280, 1024, 390, 320] as const).map((width) => ({
    name: `header with later buttons, ${width} px`,
    view: '?mineral=lithium,nickel',
    size: [width, 120] as const,
    element: () => <HeaderTrial />,
  })),
  { name: 'legend', view: '', size: [1280, 140], element: legend },
  { name: 'legend of figures', view: '?layer=reserves:nickel', size: [1280, 180], element: legend },
  { name: 'legend on a phone', view: '', size: [390, 120], element: legend },
  { name: 'caption', view: '?time=2024-07-01', size: [640, 120], element: () => <Caption /> },
  {
    name: 'skip links',
    view: '',
    size: [640, 90],
    element: () => <SkipLinks to={['date', 'partnerships', 'events', 'figures', 'panel']} />,
  },
  {
    name: 'notice: invalid values in the address',
    view: '?time=someday&country=Atlantis',
    size: [640, 120],
    element: () => <NoticeBar />,
  },
  {
    name: 'notice: a part that could not be loaded',
    view: '',
    size: [640, 120],
    before: (actions) => actions.tellFailure(new LoadError('fetch', 'part', 'offline')),
    element: () => <NoticeBar />,
  },
  {
    name: 'notice: a browser without WebGL',
    view: '',
    size: [640, 90],
    element: () => <SimplifiedNotice why="noWebgl" onRetry={nothing} again={false} />,
  },
  {
    name: 'notice: a map that could not be loaded twice',
    view: '',
    size: [640, 90],
    element: () => <SimplifiedNotice why="failed" onRetry={nothing} again />,
  },
  {
    name: 'notice: a blocked pop-up',
    view: '',
    size: [640, 120],
    before: (actions) => actions.tellShut('https://example.org/lodelines/'),
    element: () => <NoticeBar />,
  },
  { name: 'keys', view: '', size: DIALOG, element: dialog(<KeysDialog />) },
  { name: 'statement on borders', view: '', size: DIALOG, element: dialog(<AreasDialog />) },
  {
    name: 'loading',
    view: '',
    size: [640, 200],
    element: ({ store }) => <Loading language={store.getState().view.lang} onReload={nothing} />,
  },
  {
    name: 'failure: a file that cannot be fetched',
    view: '',
    size: [640, 360],
    element: ({ store, environment }) => (
      <Failure
        error={new LoadError('fetch', 'data/record.json', 'HTTP 404')}
        language={store.getState().view.lang}
        onReload={environment.address.reload}
      />
    ),
  },
  {
    name: 'failure: an internal error',
    view: '',
    size: [640, 360],
    element: ({ store, environment }) => (
      <Failure
        error={new Error('expected a day, got null')}
        language={store.getState().view.lang}
        onReload={environment.address.reload}
      />
    ),
  },
];

const OVERVIEW: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'on a date', view: '?time=2024-07-01', size: PANEL, element: () => <Overview /> },
  { name: 'so far', view: '?time=../2024-07-01', size: PANEL, element: () => <Overview /> },
  { name: 'between', view: '?time=2022-06-14/2026-02-04', size: PANEL, element: () => <Overview /> },
  { name: 'nothing in force', view: '?time=2001-01-01', size: PANEL, element: () => <Overview /> },
  { name: 'after the end of the data', view: '?time=2026-09-01', size: PANEL, element: () => <Overview /> },
];

const DETAILS: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'a bloc', view: '?partnership=msp&time=2024-07-01', size: PANEL, element: panel },
  { name: 'a bloc that has ended', view: '?partnership=msp&time=2026-05-01', size: PANEL, element: panel },
  {
    name: 'a binding partnership',
    view: '?partnership=rok-vietnam&time=2024-07-01',
    size: PANEL,
    element: panel,
  },
  {
    name: 'a national measure',
    view: '?partnership=cn-export-controls',
    size: PANEL,
    element: panel,
  },
  { name: 'an event', view: '?event=forge-launch-2026', size: PANEL, element: panel },
  { name: 'a country', view: '?country=VNM&time=2024-07-01', size: PANEL, element: panel },
  { name: 'the European Union', view: '?country=EUU&time=2024-07-01', size: PANEL, element: panel },
  {
    name: 'outside the lens',
    view: '?party=VNM&partnership=msp&time=2024-07-01',
    size: PANEL,
    element: panel,
  },
  {
    name: 'details that could not be loaded',
    view: '?partnership=msp&time=2024-07-01',
    size: PANEL,
    before: (actions) => actions.setDetails({ state: 'failed' }),
    element: panel,
  },
  { name: 'a partnership on a phone', view: '?partnership=msp&time=2024-07-01', size: PHONE, element: panel },
];

const COMPARE: readonly Omit<GalleryState, 'room'>[] = [
  {
    name: 'two countries',
    view: '?country=KOR&compare=JPN&time=2024-07-01',
    size: PANEL,
    element: () => <Comparison a="KOR" b="JPN" />,
  },
];

const TIMELINE: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'on a date', view: '?time=2024-07-01', size: BAR, element: timeline },
  { name: 'so far', view: '?time=../2024-07-01', size: BAR, element: timeline },
  { name: 'between', view: '?time=2023-01-01/2024-07-01', size: BAR, element: timeline },
  {
    name: 'playing',
    view: '?time=2024-07-01',
    size: BAR,
    before: (actions) => actions.setSpeed(2),
    element: timeline,
  },
  {
    name: 'lanes',
    view: '?time=2024-07-01',
    size: [1280, 520],
    before: (actions) => actions.setLanes(true),
    element: timeline,
  },
  { name: 'on a phone', view: '?time=2024-07-01', size: [390, 300], element: timeline },
];

const LIST: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'tables', view: '?view=list&time=2024-07-01', size: [1000, 720], element: list },
  { name: 'with figures', view: '?view=list&layer=reserves:lithium', size: [1000, 720], element: list },
  {
    name: 'nothing found',
    view: '?view=list&party=VNM&mineral=gallium&time=2001-01-01',
    size: [1000, 480],
    element: list,
  },
  { name: 'on a phone', view: '?view=list&time=2024-07-01', size: PHONE, element: list },
  {
    name: 'fallback for a map that failed',
    view: '?time=2024-07-01',
    size: [1000, 360],
    element: () => <ListStage className="" listed="unloaded" onRetry={nothing} again />,
  },
];

const FILTERS: readonly Omit<GalleryState, 'room'>[] = [
  {
    name: 'sheet',
    view: '?mineral=lithium&binding=binding',
    size: [520, 900],
    element: dialog(<FiltersSheet />),
  },
  {
    name: 'active filters',
    view: '?mineral=lithium,nickel&kind=bilateral&confidence=high',
    size: [380, 200],
    element: () => <ActiveFilters />,
  },
  {
    name: 'nothing matches',
    view: '?mineral=gallium&kind=trilateral&time=2001-01-01',
    size: [380, 220],
    element: () => <WaysBack />,
  },
];

const FIGURES: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'reserves', view: '?layer=reserves:nickel', size: PANEL, element: panel },
  { name: 'imports', view: '?layer=dependence:gallium', size: PANEL, element: panel },
  { name: 'lists', view: '?layer=list:lithium', size: PANEL, element: panel },
  { name: 'of a country', view: '?country=CHN&layer=production:gallium', size: PANEL, element: panel },
];

const LAYER: readonly Omit<GalleryState, 'room'>[] = [
  { name: 'choice', view: '?layer=reserves:nickel', size: DIALOG, element: dialog(<LayerDialog />) },
  { name: 'classes', view: '?layer=reserves:nickel', size: [640, 160], element: () => <FigureLegend /> },
  {
    name: 'figures that could not be loaded',
    view: '?layer=reserves:nickel',
    size: [640, 100],
    before: (actions) => actions.setFigures({ state: 'failed' }),
    element: () => <FigureLegend />,
  },
];

/** The editor with a tour that has a faulty text and older data, and with the fields of a scene open. */
function EditedTour() {
  const lodelines = useLodelines();
  useState(() => {
    const editor = editorOf(lodelines);
    const scenes = [
      { view: '?partnership=msp&time=2024-06-30', title: { en: 'The MSP', ko: 'MSP' }, text: { en: 7 } },
      { view: '?partnership=forge', title: { en: 'x'.repeat(90) }, transition: 'cut' },
    ];
    editor.openFile(JSON.stringify({ version: 1, release: '2026-11-21', scenes }));
    editor.openScene(editor.store.getState().history.present.state.scenes[1]?.key ?? null);
    editor.showLink(true);
  });
  return <MyTour />;
}

/** The editor with a lesson, its head, what is missing in it, and the fields of a question open. */
function EditedLesson({ question }: { readonly question: string }) {
  const lodelines = useLodelines();
  const within = useRef<HTMLDivElement>(null);
  useState(() => {
    const editor = editorOf(lodelines);
    const text = (en: string, ko: string) => ({ en, ko });
    const asked = (id: string, en: string, ko: string) => ({ id, prompt: text(en, ko) });
    const questions = [
      {
        ...asked('one', 'Who chaired the MSP on this day?', '이날 MSP 의장국은 어디일까요?'),
        type: 'choose-one',
        options: [
          { text: text('The United States', '미국'), right: true },
          { text: text('Korea', '한국') },
          { text: {} },
        ],
        hint: text('Look for the hub of the arcs.', '호가 모이는 곳을 찾아보세요.'),
        evidence: ['msp'],
      },
      {
        ...asked('country', 'Find the next chair.', '다음 의장국을 찾으세요.'),
        type: 'select',
        kind: 'country',
        key: ['KOR'],
      },
      {
        ...asked('pairs', 'Match each with its kind.', '종류와 짝지으세요.'),
        type: 'match',
        pairs: [
          { left: text('MSP', 'MSP'), right: text('Bloc', '협력체') },
          { left: text('FORGE', 'FORGE'), right: text('Bloc', '협력체') },
        ],
      },
      {
        ...asked('number', 'How many members did it have?', '참여국은 몇 곳이었을까요?'),
        type: 'estimate',
        value: 14,
        unit: text('members', '곳'),
        range: [0, 50],
        tolerance: 2,
      },
      { ...asked('none', '', ''), type: 'choose-one', options: [{ text: {} }, { text: {} }] },
    ];
    editor.openFile(
      JSON.stringify({
        version: 1,
        release: lodelines.dataset.release,
        title: text('Who leads?', '누가 이끌까요?'),
        ages: { from: 13, to: 15 },
        aims: [text('Pupils read the hub of a bloc.', '협력체의 중심을 읽는다.')],
        worksheet: ['one', 'pairs'],
        scenes: [
          { view: '?partnership=msp&time=2024-06-30', title: text('The MSP', 'MSP'), minutes: 6, questions },
        ],
      }),
    );
    const [scene] = editor.store.getState().history.present.state.scenes;
    editor.openQuestion(question, scene?.key);
    editor.writeIn(lodelines.store.getState().view.lang);
  });
  useEffect(() => {
    for (const fold of within.current?.ownerDocument.querySelectorAll('details') ?? []) fold.open = true;
  }, []);
  return (
    <div ref={within}>
      <MyTour />
    </div>
  );
}

const OTHERS: readonly GalleryState[] = [
  { room: 'scenes', name: 'own tour', view: '', size: [520, 1400], element: dialog(<EditedTour />) },
  ...['one', 'country', 'number'].map((question): GalleryState => ({
    room: 'scenes',
    name: `own lesson: ${question}`,
    view: '',
    size: [520, 2000],
    element: dialog(<EditedLesson question={question} />),
  })),
  {
    room: 'ui/settings',
    name: 'settings',
    view: '',
    size: [640, 480],
    before: (actions) => actions.openDialog('settings'),
    element: () => <SettingsButton />,
  },
  {
    room: 'ui/search',
    name: 'search',
    view: '',
    size: DIALOG,
    element: dialog(<SearchDialog typed="" opener={null} />),
  },
  {
    room: 'ui/release',
    name: 'changes since an older release',
    view: '?data=2026-11-21',
    size: DIALOG,
    element: dialog(<ReleaseDialog />),
  },
  { room: 'share', name: 'share', view: '?time=2024-07-01', size: DIALOG, element: dialog(<ShareDialog />) },
  {
    room: 'export',
    name: 'image',
    view: '?time=2024-07-01',
    size: [1160, 760],
    element: dialog(<ExportDialog />),
  },
  {
    room: 'export',
    name: 'image, on a phone',
    view: '?partnership=msp&time=2024-07-01&layer=reserves:nickel',
    size: PHONE,
    element: dialog(<ExportDialog />),
  },
  {
    room: 'export',
    name: 'a file in the making, in each state',
    view: '?time=2024-07-01',
    size: [640, 520],
    element: () => MAKING_STATES.map((making) => <Making key={JSON.stringify(making)} making={making} />),
  },
  { room: 'export', name: 'cite', view: '?partnership=msp', size: DIALOG, element: dialog(<CiteDialog />) },
  {
    room: 'embed',
    name: 'timeline',
    view: '?ui=embed&time=2024-07-01',
    size: [640, 120],
    element: () => <EmbedTimeline className={undefined} />,
  },
  {
    room: 'embed',
    name: 'source, with date and borders',
    view: '?ui=embed&controls=none&time=2024-07-01',
    size: [640, 80],
    element: () => <SourceLine className={undefined} dated borders />,
  },
  {
    room: 'embed',
    name: 'collapsed details',
    view: '?ui=embed&partnership=msp&time=2026-05-01',
    size: [480, 100],
    element: () => <CollapsedDetail />,
  },
  {
    room: 'embed',
    name: 'details',
    view: '?ui=embed&partnership=msp&time=2024-07-01',
    size: [480, 640],
    element: () => <DetailSheet className={undefined} />,
  },
  {
    room: 'map',
    name: 'hover card with several items',
    view: '?time=2024-07-01',
    size: [480, 200],
    element: () => (
      <HoverCard
        x={40}
        y={60}
        things={[
          { kind: 'partnership', id: 'msp' },
          { kind: 'country', id: 'KOR' },
        ]}
        onEnter={() => undefined}
        onLeave={() => undefined}
        onOpen={() => undefined}
      />
    ),
  },
  {
    room: 'map',
    name: 'buttons',
    view: '?time=2024-07-01&partnership=msp',
    size: [160, 420],
    element: () => (
      <MapButtons
        map={null}
        movable
        padding={{ top: 0, right: 0, bottom: 0, left: 0 }}
        onList={() => undefined}
      />
    ),
  },
];

const MAKING_STATES: readonly MakingState[] = [
  { state: 'waiting' },
  { state: 'making', progress: null },
  { state: 'making', progress: { done: 3, all: 12 } },
  { state: 'made', name: 'lodelines-msp-2024-07-01.pptx' },
  { state: 'cancelled' },
  { state: 'failed' },
  { state: 'unloaded' },
];

/** The buttons of a form whose file is in a state. */
function Making({ making }: { readonly making: MakingState }) {
  return (
    <MakingActions
      making={making}
      save={() => Promise.resolve()}
      cancel={nothing}
      label="Save slides"
      content="view"
    />
  );
}

const inRoom = (room: string, states: readonly Omit<GalleryState, 'room'>[]): GalleryState[] =>
  states.map((state) => ({ room, ...state }));

export const STATES: readonly GalleryState[] = [
  ...inRoom('ui/shell', SHELL),
  ...inRoom('ui/overview', OVERVIEW),
  ...inRoom('ui/details', DETAILS),
  ...inRoom('ui/compare', COMPARE),
  ...inRoom('ui/timeline', TIMELINE),
  ...inRoom('ui/list', LIST),
  ...inRoom('ui/filters', FILTERS),
  ...inRoom('ui/figures', FIGURES),
  ...inRoom('ui/layer', LAYER),
  ...inRoom('lessons', LESSON_STATES),
  ...OTHERS,
];
