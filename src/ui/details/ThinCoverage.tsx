import { COVERAGE, itemsIn, thinGroupOf } from '../../data/coverage.ts';
import { staticPage } from '../../data/staticPages.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { parseDay } from '../../domain/time/date.ts';
import { COVERAGE_WORDS } from '../../i18n/coverage.ts';
import { capabilities } from '../../state/capabilities.ts';
import { siteOf } from '../../state/environment.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './ThinCoverage.module.css';

/** Says that the record is less complete for a country, with a link to the measurement; renders nothing otherwise. */
export function ThinCoverage({ country }: { readonly country: Party }) {
  const site = siteOf(useLodelines().environment);
  const { messages, language } = useMessages();
  const inPage = useSelect(({ view }) => capabilities(view).links);
  const group = thinGroupOf(country);
  if (group === null) return null;
  const words = COVERAGE_WORDS[language];
  const found = COVERAGE.groups[group];
  const measured = messages.day(parseDay(COVERAGE.measured) ?? 0);
  return (
    <p className={styles['thin']}>
      <span>{`${words.thin(found.own, itemsIn(found), measured)} `}</span>
      {site !== null && (
        <a
          href={new URL(`${staticPage('about/', language)}#complete`, site).href}
          {...(!inPage && { target: '_blank', rel: 'noopener noreferrer' })}
        >
          {words.about}
        </a>
      )}
    </p>
  );
}
