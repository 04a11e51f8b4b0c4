/**
 * `npm run data:fix`: rewrites every file of the record in canonical form, and regenerates the JSON Schemas.
 * Never changes content; a second run changes nothing. Files that cannot be read are left unchanged.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { DATA, readTables, readTexts } from './readRecord.ts';
import { schemaTexts, tidied, tidiedTable } from './tidy.ts';

let written = 0;
for (const [file, text] of readTexts()) {
  const tidy = tidied(file, text);
  if (tidy === null)
    console.error(
      `data/${file} is not valid JSON and was left unchanged. Run npm run data:check for details.`,
    );
  else if (tidy !== text) written += write(file, tidy);
}
for (const [file, text] of readTables()) {
  const tidy = tidiedTable(text);
  if (tidy === null)
    console.error(
      `data/${file} is not valid CSV and was left unchanged. Run npm run data:check for details.`,
    );
  else if (tidy !== text) written += write(file, tidy);
}
mkdirSync(`${DATA}schema`, { recursive: true });
for (const [file, text] of schemaTexts()) write(file, text);
console.log(written === 1 ? '1 file rewritten.' : `${written} files rewritten.`);

function write(file: string, text: string): 1 {
  writeFileSync(`${DATA}${file}`, text);
  return 1;
}
