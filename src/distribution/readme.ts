/** The README in the ZIP of the data package. */
import type { Localised } from '../domain/language.ts';
import { CREDIT } from '../tables/credit.ts';
import type { Table } from '../tables/table.ts';

/** The text in both languages, as Markdown. */
export function readmeText(release: string, reachesTo: string, tables: readonly Table[]): string {
  const rows = (language: keyof Localised) =>
    tables.map(({ name, description }) => `- \`${name}.csv\`: ${description[language]}`).join('\n');
  return `# Lodelines data, release ${release}

Partnerships on critical minerals, their members and events, each with dates and sources. Data to ${reachesTo}.

${rows('en')}

- The files are CSV with commas, in UTF-8. \`datapackage.json\` describes every column (Data Package v2).
- Lists in a cell are separated by semicolons. Booleans are \`true\` and \`false\`. An empty cell means that nothing is known or nothing applies, never zero.
- Dates in columns that end in \`_edtf\` are as precise as the sources: \`2024\`, \`2024-06\`, \`2024-06-28\`, \`[2024-06-01..2024-06-28]\` (one unknown day of several), \`2024-06-04/2024-06-05\` (all of the days).
- On a day, something is in force if \`certain_from\` ≤ day < \`certain_until\`. Otherwise it is uncertain if \`possible_from\` ≤ day < \`possible_until\`. An empty \`possible_from\` or \`…_until\` is no limit. If \`certain_from\` is empty, no day is certain. A start that is known by its month or year counts from the first day of it, an end through the last.
- A spreadsheet that opens a CSV file directly may turn \`2024-06\` into a day. Import it with all columns as text, or use the workbook \`lodelines-data.xlsx\` of the site.

Licence: ${CREDIT.licence.title} (${CREDIT.licence.path}). Credit: “${CREDIT.author}, Lodelines data release ${release}, CC BY 4.0”. Reserves and production are from the U.S. Geological Survey, Mineral Commodity Summaries (public domain).

# Lodelines 데이터, ${release} 버전

핵심광물 파트너십과 참여국, 사건을 날짜와 출처와 함께 정리한 데이터입니다. 기준일은 ${reachesTo}입니다.

${rows('ko')}

- 파일은 쉼표로 구분한 CSV(UTF-8)입니다. 모든 열은 \`datapackage.json\`(Data Package v2)에 설명돼 있습니다.
- 한 칸의 목록은 세미콜론(;)으로 구분합니다. 참·거짓은 \`true\`·\`false\`입니다. 빈칸은 알려진 것이 없거나 해당하지 않는다는 뜻이며 0이 아닙니다.
- \`_edtf\`로 끝나는 열의 날짜는 출처가 밝힌 만큼만 정밀합니다. \`2024\`, \`2024-06\`, \`2024-06-28\`, \`[2024-06-01..2024-06-28]\`(그 기간 중 알려지지 않은 하루), \`2024-06-04/2024-06-05\`(기간 내내).
- 어떤 날짜에 \`certain_from\` ≤ 날짜 < \`certain_until\`이면 효력이 있습니다. 그 밖에 \`possible_from\` ≤ 날짜 < \`possible_until\`이면 불확실합니다. \`possible_from\`이나 \`…_until\`이 빈칸이면 제한이 없습니다. \`certain_from\`이 빈칸이면 확실한 날이 없습니다. 월이나 연도만 알려진 시작은 그 첫날부터, 종료는 그 마지막 날까지로 봅니다.
- CSV 파일을 스프레드시트에서 바로 열면 \`2024-06\`이 특정 날짜로 바뀔 수 있습니다. 모든 열을 텍스트로 가져오거나 사이트의 \`lodelines-data.xlsx\`를 사용하세요.

라이선스: ${CREDIT.licence.title}(${CREDIT.licence.path}). 출처 표기: “${CREDIT.author}, Lodelines data release ${release}, CC BY 4.0”. 매장량과 생산량은 미국 지질조사국(USGS)의 Mineral Commodity Summaries(퍼블릭 도메인)에서 가져왔습니다.
`;
}
