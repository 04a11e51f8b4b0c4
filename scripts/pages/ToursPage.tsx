import { tourPage } from '../../src/data/staticPages.ts';
import { usePage } from './pageContext.ts';
import { TitledList } from './TitledList.tsx';

/** All tours, with links to their pages. */
export function ToursPage({ description }: { readonly description: string }) {
  const { words, tours } = usePage();
  const entries = tours.map(({ id, title, summary, scenes, minutes }) => ({
    page: tourPage(id),
    title,
    summary,
    below: words.tours.size(scenes.length, minutes),
  }));
  return <TitledList title={words.tours.title} description={description} entries={entries} />;
}
