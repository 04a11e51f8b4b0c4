import { type StaticPage, staticPage } from '../../src/data/staticPages.ts';
import type { Localised } from '../../src/domain/language.ts';
import { usePage } from './pageContext.ts';
import { Unbroken } from './parts.tsx';

/** A page in a list: its title, what it is about, and a line below. */
interface Entry {
  readonly page: StaticPage;
  readonly title: Localised;
  readonly summary: Localised;
  readonly below: string;
}

interface Props {
  readonly title: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

/** A list of tours or of lessons, with links to their pages. */
export function TitledList({ title, description, entries }: Props) {
  const { language, to } = usePage();
  return (
    <article>
      <h1>{title}</h1>
      <p>{description}</p>
      <ul className="tours">
        {entries.map((entry) => (
          <li key={entry.page}>
            <h2>
              <a href={to(staticPage(entry.page, language))}>
                <Unbroken text={entry.title[language]} />
              </a>
            </h2>
            <p>
              <Unbroken text={entry.summary[language]} />
            </p>
            <small>{entry.below}</small>
          </li>
        ))}
      </ul>
    </article>
  );
}
