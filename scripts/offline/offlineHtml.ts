/** The HTML of the app as one file. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { filePolicy } from '../../src/contentPolicy.ts';
import { FILE_ATTRIBUTE } from '../../src/data/filesInPage.ts';
import { type Opening, openingBlock } from '../../src/data/opening.ts';

/** What the file has in it. */
export interface OfflineParts {
  /** An ES module without imports. */
  readonly code: string;
  readonly styles: string;
  /** The code of the workers and the files of the record, as text by their addresses. */
  readonly files: ReadonlyMap<string, string>;
  /** The icon as SVG. */
  readonly icon: string;
  readonly title: string;
  /** Under which licences the file is, as plain text. */
  readonly licences: string;
  readonly opening: Opening;
}

/** The file as text. */
export function offlineHtml(parts: OfflineParts): string {
  const code = inScript(parts.code);
  const styles = inStyle(parts.styles);
  const policy = filePolicy(hashOf(code), hashOf(styles));
  const files = [...parts.files].map(
    ([address, text]) => `<script type="text/plain" ${FILE_ATTRIBUTE}="${address}">${packed(text)}</script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<!-- ${parts.licences} -->
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(parts.icon)}">
<title>${parts.title}</title>
${openingBlock(parts.opening)}
<style>${styles}</style>
</head>
<body>
<div id="root">${WORDS}</div>
${files.join('\n')}
<script type="module">${code}</script>
</body>
</html>
`;
}

/** What the file says if it does not start; `first.css` hides it for two seconds. */
const WORDS = `
<main class="first">
<h1>Lodelines</h1>
<p lang="en">The map has not started. This file needs no network, but it needs a browser of 2023 or later with JavaScript: Chrome or Edge 111, Firefox 115, Safari 16.4. The preview of a mail or chat program cannot show it: save the file, then open it in a browser.</p>
<p lang="ko">지도가 시작되지 않았습니다. 이 파일은 네트워크 없이 열리지만, JavaScript를 지원하는 2023년 이후의 브라우저(Chrome·Edge 111, Firefox 115, Safari 16.4 이상)가 필요합니다. 메일이나 메신저의 미리 보기에서는 열리지 않으므로, 파일을 저장한 뒤 브라우저에서 열어 주세요.</p>
</main>
`;

/** Code as the text of a `<script>`: what would end the element, or begin a comment in it, is written in another way. */
export function inScript(code: string): string {
  return code.replaceAll(/<(?=\/script|script[\s>]|!--)/gi, String.raw`\x3c`);
}

/** A style sheet as the text of a `<style>`. */
function inStyle(styles: string): string {
  return styles.replaceAll(/<(?=\/style)/gi, String.raw`\3c `);
}

/** The hash of a text as a content security policy names it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** A text, compressed with gzip, in base64. */
function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}
