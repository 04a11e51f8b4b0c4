/** What a film of a minute costs in the built page. */
import type { BenchSite } from './site.ts';
import { type Size, visit } from './visit.ts';
import { costText, watched } from './watched.ts';

/** Playback of this window takes about a minute. */
const VIEW = '?lang=en&view=list&time=2024-01-01/2025-01-01';
const TOUR = '?lang=en&view=list&tour=msp-to-forge';
const SIZES = ['16:9 (1280×720)', '16:9, large (1920×1080)'];

/** Makes films as a reader does, and reports in sentences. */
export async function reportFilm(
  site: BenchSite,
  size: Size,
  say: (sentence: string) => void,
): Promise<void> {
  for (const pixels of SIZES) await report(VIEW, pixels);
  await report(TOUR, SIZES[0] as string);

  async function report(view: string, pixels: string): Promise<void> {
    const visited = await visit(`${site.address('product', 'record')}${view}`, size);
    const { page, close } = visited;
    await visited.evaluate('benchLongTasks.length = 0');
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('radio', { name: 'Film' }).click();
    await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: pixels });
    const told = await page.getByText(/^Length /).textContent();
    const [, minutes = '0', seconds = '0'] = /^Length (?:(\d+) min )?(\d+) s/.exec(told ?? '') ?? [];
    const length = 60 * Number(minutes) + Number(seconds);
    const cost = await watched(visited, 'Save film');
    const each = (cost.seconds / length).toFixed(2);
    say(`- ${pixels}, ${length} s: ${each} s for each second of the film; ${costText(cost)}.`);
    await close();
  }
}
