/** Extracts of the small dataset. */
import type { Language } from '../../../../src/domain/language.ts';
import { extractOf } from '../../../../src/export/data/extract.ts';
import type { Extract } from '../../../../src/export/data/extract.ts';
import { dataFile } from '../../../../src/export/data/dataFile.ts';
import type { DataFormat } from '../../../../src/export/data/dataChoices.ts';
import type { Separator } from '../../../../src/export/spreadsheet.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, DETAILS, FIGURES } from '../../state/smallDataset.ts';

const BASE = 'https://lodelines.example/map/';

/** What a view shows, or with `everything` all, in the language of the view. */
export function smallExtract(
  query: string,
  { everything = false, language = 'en' as Language, source = {}, base = BASE } = {},
): Extract {
  const { view } = parseView(query, { dataset: DATASET, language });
  const all = {
    dataset: DATASET,
    details: DETAILS,
    figures: FIGURES,
    selectors: createSelectors(DATASET),
    ...source,
  };
  return extractOf(all, { scenes: [{ view }] }, { everything, base });
}

/** The bytes of the file of an extract. */
export function fileBytes(extract: Extract, format: DataFormat, separator: Separator = 'comma'): Uint8Array {
  const made = dataFile(extract, { format, separator, locale: 'en', name: 'lodelines-test' });
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
