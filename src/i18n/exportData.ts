/** Messages for exporting data, by language. Separate from the other messages, because only data need them. */
import type { Language } from '../domain/language.ts';
import { allOf, koreanNames } from './names.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const en = {
  hint: {
    xlsx: 'A workbook for Excel, Numbers and LibreOffice: one sheet for each table, days as dates, and a first sheet about the data.',
    csv: 'Plain tables in a ZIP file, with a README. Texts that look like formulas have an apostrophe in front.',
    geojson:
      'For maps and geographic information systems (RFC 7946): partnerships as lines, countries as points at their capitals, events at their places.',
    json: 'For programs: the records by id, with their dates, events and sources.',
    bibtex: 'The view and all sources shown, for LaTeX and reference managers.',
    ris: 'The view and all sources shown, for Zotero, EndNote and Mendeley.',
    csl: 'The view and all sources shown as CSL-JSON, for Zotero, Pandoc and citeproc.',
    zip: 'All of these files in one ZIP file, with a README.',
  },
  contents: { view: 'This view', tour: 'Whole tour', everything: 'All data' },
  contentHint: {
    view: 'What the view shows: the selection with its events, or all partnerships and events with this date, these countries and filters.',
    tour: 'What the scenes of the tour show.',
    everything: 'All partnerships, events, sources and figures, of all dates.',
  },
  format: 'Format',
  formats: {
    xlsx: 'Workbook (XLSX)',
    csv: 'Tables (CSV)',
    geojson: 'Map data (GeoJSON)',
    json: 'Records (JSON)',
    bibtex: 'Sources (BibTeX)',
    ris: 'Sources (RIS)',
    csl: 'Sources (CSL-JSON)',
    zip: 'All formats (ZIP)',
  },
  preview: 'Preview',
  save: 'Save data',
  writing: 'Writing the file…',
  local: 'You are running a local copy: the link in the file will work on this computer only.',
  waiting: 'Loading data…',
  failed: 'Could not load the data. Check your connection and try again.',
  retry: 'Try again',
  tables: 'Tables',
  firstRows: (table: string) => `First rows: ${table}`,
  firstLines: 'First lines',
  more: (n: number) => englishCount(n, 'more line', 'more lines'),
  moreRows: (n: number) => englishCount(n, 'more row', 'more rows'),
  partnerships: (n: number) => englishCount(n, 'partnership', 'partnerships'),
  events: (n: number) => englishCount(n, 'event', 'events'),
  sources: (n: number) => englishCount(n, 'source', 'sources'),

  /** In the files. */
  about: 'About',
  everything: 'Critical-mineral partnerships: all data',
  facts: {
    title: 'Title',
    content: 'Content',
    time: 'Date',
    mode: 'Time shown',
    countries: 'Whose partnerships',
    filters: 'Filters',
    layer: 'Countries coloured by',
    release: 'Data release',
    reachesTo: 'Data to',
    licence: 'Licence',
    cite: 'Cite as',
    link: 'Link to this view',
    sources: 'Sources',
    borders: 'Borders',
  },
  none: 'None',
  wholeWorld: 'Whole world',
  ofCountries: (names: readonly string[]) => allOf(names),
  seeSources:
    'Each row names its sources by id. The table “sources” has their titles, publishers and addresses.',
  localLink: 'made with a local copy; works on that computer only',
  capitals: 'Lines end at capitals and show who has a partnership with whom. They are not routes.',
  tablesHead: 'Tables',
  notesHead: 'How to read the tables',
  notes: {
    texts:
      'Column names are in English. Texts have a column for each language (name_en, name_ko). The table “columns” describes every column, “meanings” every fixed value.',
    edtf: 'Dates in columns that end in _edtf are as precise as the sources: 2024, 2024-06, 2024-06-28, [2024-06-01..2024-06-28] (one unknown day of several), 2024-06-04/2024-06-05 (all of the days). The other date columns are plain days.',
    life: 'On a day, something is in force if certain_from ≤ day < certain_until. Otherwise it is uncertain if possible_from ≤ day < possible_until.',
    empty:
      'An empty cell means that nothing is known or nothing applies, never zero. Lists in a cell are separated by semicolons.',
    selected: 'The tables have only what is exported. Ids of other records may occur in lists.',
  },
  csvNotes: {
    form: (separator: string, decimal: string) =>
      `The files are CSV in UTF-8 with a byte order mark. Columns are separated by ${separator}. The decimal mark is “${decimal}”.`,
    separators: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs' },
    guard:
      'A text that a spreadsheet could evaluate as a formula has an apostrophe in front: one that begins with =, +, -, @ (also in full width), a tab or a line break, with or without apostrophes before it. To undo this, remove the first apostrophe of each text that begins with one or more apostrophes followed by one of these characters.',
  },
  files: 'Files',
  statusOn: (day: string) => `on ${day}`,
  statusDescription: (day: string) => `Status on ${day}`,
  nameOf: (column: string) => `Name of ${column}`,
};

const ko: typeof en = {
  hint: {
    xlsx: 'Excel, Numbers, LibreOffice용 통합 문서입니다. 표마다 시트가 하나씩 있고 날짜는 날짜 형식이며, 첫 시트에 데이터 설명이 있습니다.',
    csv: '표를 README와 함께 ZIP 파일로 묶었습니다. 수식처럼 보이는 텍스트 앞에는 작은따옴표가 붙습니다.',
    geojson:
      '지도와 지리정보시스템(GIS)용 파일(RFC 7946)입니다. 파트너십은 선, 국가는 수도 위치의 점, 사건은 장소의 점으로 들어갑니다.',
    json: '프로그램용 파일입니다. 항목이 식별자별로 날짜, 사건, 출처와 함께 들어갑니다.',
    bibtex: '이 화면과 표시된 모든 출처의 서지 정보입니다. LaTeX와 서지 관리 프로그램에서 쓸 수 있습니다.',
    ris: '이 화면과 표시된 모든 출처의 서지 정보입니다. Zotero, EndNote, Mendeley에서 쓸 수 있습니다.',
    csl: '이 화면과 표시된 모든 출처의 서지 정보(CSL-JSON)입니다. Zotero, Pandoc, citeproc에서 쓸 수 있습니다.',
    zip: '위의 모든 파일을 README와 함께 ZIP 파일 하나로 묶었습니다.',
  },
  contents: { view: '이 화면', tour: '투어 전체', everything: '전체 데이터' },
  contentHint: {
    view: '화면에 표시된 내용입니다. 선택한 항목과 그 사건, 또는 이 날짜와 기준 국가, 필터에 해당하는 모든 파트너십과 사건이 들어갑니다.',
    tour: '투어의 장면에 표시된 내용입니다.',
    everything: '모든 날짜의 파트너십, 사건, 출처, 수치가 들어갑니다.',
  },
  format: '형식',
  formats: {
    xlsx: '통합 문서(XLSX)',
    csv: '표(CSV)',
    geojson: '지도 데이터(GeoJSON)',
    json: '항목(JSON)',
    bibtex: '출처(BibTeX)',
    ris: '출처(RIS)',
    csl: '출처(CSL-JSON)',
    zip: '모든 형식(ZIP)',
  },
  preview: '미리 보기',
  save: '데이터 저장',
  writing: '파일 만드는 중…',
  local: '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 파일의 링크도 이 컴퓨터에서만 열립니다.',
  waiting: '데이터 불러오는 중…',
  failed: '데이터를 불러오지 못했습니다. 연결 상태를 확인하고 다시 시도해 주세요.',
  retry: '다시 시도',
  tables: '표',
  firstRows: (table) => `첫 행: ${table}`,
  firstLines: '첫 부분',
  more: (n) => `이하 ${koreanNumber(n)}줄`,
  moreRows: (n) => `이하 ${koreanNumber(n)}행`,
  partnerships: (n) => `파트너십 ${koreanNumber(n)}건`,
  events: (n) => `사건 ${koreanNumber(n)}건`,
  sources: (n) => `출처 ${koreanNumber(n)}건`,

  about: '안내',
  everything: '핵심광물 파트너십 전체 데이터',
  facts: {
    title: '제목',
    content: '내용',
    time: '날짜',
    mode: '표시한 시간',
    countries: '기준 국가',
    filters: '필터',
    layer: '국가 색상 기준',
    release: '데이터 버전',
    reachesTo: '데이터 기준일',
    licence: '라이선스',
    cite: '인용',
    link: '이 화면의 링크',
    sources: '출처',
    borders: '국경',
  },
  none: '없음',
  wholeWorld: '전 세계',
  ofCountries: koreanNames,
  seeSources: '각 행에 출처의 식별자가 있습니다. 제목, 발행처, 주소는 sources 표에 있습니다.',
  localLink: '로컬 사본에서 만든 링크이므로 그 컴퓨터에서만 열림',
  capitals:
    '선은 수도를 이으며 어느 나라가 어느 나라와 파트너십을 맺었는지 나타냅니다. 실제 경로가 아닙니다.',
  tablesHead: '표',
  notesHead: '표를 읽는 방법',
  notes: {
    texts:
      '열 이름은 영어입니다. 텍스트는 언어별로 열이 있습니다(name_en, name_ko). columns 표에 모든 열이, meanings 표에 정해진 값의 뜻이 설명돼 있습니다.',
    edtf: '_edtf로 끝나는 열의 날짜는 출처가 밝힌 만큼만 정밀합니다. 2024, 2024-06, 2024-06-28, [2024-06-01..2024-06-28](그 기간 중 알려지지 않은 하루), 2024-06-04/2024-06-05(기간 내내). 나머지 날짜 열은 하루 단위의 날짜입니다.',
    life: '어떤 날짜에 certain_from ≤ 날짜 < certain_until이면 효력이 있습니다. 그 밖에 possible_from ≤ 날짜 < possible_until이면 불확실합니다.',
    empty:
      '빈칸은 알려진 것이 없거나 해당하지 않는다는 뜻이며 0이 아닙니다. 한 칸의 목록은 세미콜론(;)으로 구분합니다.',
    selected: '표에는 내보낸 내용만 있습니다. 목록에는 다른 항목의 식별자가 나올 수 있습니다.',
  },
  csvNotes: {
    form: (separator, decimal) =>
      `파일은 바이트 순서 표시가 있는 UTF-8 CSV입니다. 열 구분 기호는 ${separator}, 소수점 기호는 “${decimal}”입니다.`,
    separators: { comma: '쉼표', semicolon: '세미콜론', tab: '탭' },
    guard:
      '스프레드시트가 수식으로 계산할 수 있는 텍스트 앞에는 작은따옴표가 붙습니다. =, +, -, @(전각 포함), 탭, 줄바꿈으로 시작하거나 그 앞에 작은따옴표만 있는 텍스트가 이에 해당합니다. 되돌리려면 작은따옴표 하나 이상에 이어 이 문자들이 나오는 텍스트에서 첫 작은따옴표를 지우면 됩니다.',
  },
  files: '파일',
  statusOn: (day) => `${day} 현재`,
  statusDescription: (day) => `${day} 현재 상태`,
  nameOf: (column) => `${column}의 이름`,
};

/** `statusOn` and `statusDescription` take a day such as `2024-06-30`, `nameOf` the name of a column. */
export const EXPORT_DATA: Readonly<Record<Language, typeof en>> = { en, ko };
