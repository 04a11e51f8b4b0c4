/** What slides of sixty scenes cost in the built page. */
import { tourFragment } from '../../src/domain/ownTour/fragment.ts';
import { copyOf } from '../../src/domain/ownTour/ownTour.ts';
import { OWN } from '../../src/domain/tour/tour.ts';
import { readRecord } from '../readRecord.ts';
import type { BenchSite } from './site.ts';
import { type Size, visit } from './visit.ts';
import { costText, watched } from './watched.ts';

const SCENES = 60;
const LIMIT_S = 30;
const FORMS = ['Images', 'Editable shapes'];

/** Makes slides of a reader's own tour, with the scenes of all tours, as images and as shapes; reports in sentences. */
export async function reportSlides(
  site: BenchSite,
  size: Size,
  say: (sentence: string) => void,
): Promise<void> {
  const { tours, release } = readRecord().record.files;
  const all = tours.flatMap(({ scenes }) => scenes);
  const scenes = Array.from({ length: SCENES }, (_, i) => all[i % all.length] as (typeof all)[number]);
  const words = { en: `${SCENES} scenes` };
  const tour = { id: OWN, title: words, summary: words, minutes: SCENES, scenes };
  const fragment = await tourFragment(copyOf(tour, release.release));
  for (const maps of FORMS) {
    const visited = await visit(
      `${site.address('product', 'record')}?lang=en&tour=own&view=list${fragment}`,
      size,
    );
    const { page, close } = visited;
    await visited.evaluate('benchLongTasks.length = 0');
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('radio', { name: 'Slides' }).click();
    await page.getByRole('radio', { name: maps }).click();
    const cost = await watched(visited, 'Save slides');
    say(`- ${SCENES} scenes, ${maps}: ${cost.seconds.toFixed(1)} s (limit ${LIMIT_S} s); ${costText(cost)}.`);
    await close();
  }
}
