import { staticPage, tourPage } from '../../src/data/staticPages.ts';
import { usePage } from './pageContext.ts';
import { Unbroken } from './parts.tsx';

/** All tours, with links to their pages. */
export function ToursPage({ description }: { readonly description: string }) {
  const { language, words, to, tours } = usePage();
  return (
    <article>
      <h1>{words.tours.title}</h1>
      <p>{description}</p>
      <ul className="tours">
        {tours.map((tour) => (
          <li key={tour.id}>
            <h2>
              <a href={to(staticPage(tourPage(tour.id), language))}>
                <Unbroken text={tour.title[language]} />
              </a>
            </h2>
            <p>
              <Unbroken text={tour.summary[language]} />
            </p>
            <small>{words.tours.size(tour.scenes.length, tour.minutes)}</small>
          </li>
        ))}
      </ul>
    </article>
  );
}
