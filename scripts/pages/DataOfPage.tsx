import { REPORT } from '../../src/i18n/report.ts';
import { fileInRepository } from '../../src/data/repository.ts';
import { parseEdtf } from '../../src/domain/time/date.ts';
import { usePage } from './pageContext.ts';
import { Section } from './parts.tsx';

interface Props {
  /** The file of the record, as a path in the repository. */
  readonly file: string;
  /** The address of the record as JSON; absent if it has none of its own. */
  readonly json?: string;
}

/** The release, the record as JSON, and the file in which to correct it. */
export function DataOfPage({ file, json }: Props) {
  const { dataset, language, messages, words, to, repository } = usePage();
  const released = parseEdtf(dataset.release);
  return (
    <Section title={words.data}>
      <p>
        {words.release(released ? messages.date(released) : dataset.release)}
        {json !== undefined && (
          <>
            {' '}
            <a href={to(json)}>{words.json}</a>
          </>
        )}
        {repository !== null && (
          <>
            {' '}
            <a href={fileInRepository(repository, file)}>{REPORT[language].open}</a>
          </>
        )}
      </p>
    </Section>
  );
}
