/** Says what is wrong with the tour in the fragment of the address. */
import { readTourFragment } from '../../domain/ownTour/fragment.ts';
import type { Language } from '../../domain/language.ts';
import { hasTour } from '../../domain/tour/tour.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { faultText } from './faultText.ts';
import { recordChecks } from './recordChecks.ts';

/** So many faults are named in the notice. The editor lists all of them when the file is opened. */
const NAMED = 3;

/** Shows a notice if there is a fault. Never rejects. */
export async function tellFragment({
  actions,
  dataset,
  environment,
}: Pick<Lodelines, 'actions' | 'dataset' | 'environment'>): Promise<void> {
  const fragment = environment.address.fragment();
  if (!hasTour(fragment)) return;
  const { faults } = await readTourFragment(fragment, recordChecks(dataset));
  const text = (language: Language) =>
    faults
      .slice(0, NAMED)
      .map((fault) => faultText(fault, language))
      .join(' ');
  if (faults.length > 0) actions.tell({ en: text('en'), ko: text('ko') });
}
