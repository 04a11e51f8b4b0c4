import { isHttps } from '../../src/ui/controls/OutsideLink.tsx';
import { sourceLine } from '../../src/ui/details/sourceLine.ts';
import { usePage } from './pageContext.ts';
import { Section } from './parts.tsx';

/** Publisher, title, date and address of each source. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { details, messages } = usePage();
  const sources = ids.flatMap((id) => details.sources[id] ?? []);
  return (
    <Section title={messages.detail.sources(sources.length)}>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {source.url !== null && isHttps(source.url) ? (
              <a href={source.url} lang={source.language}>
                {source.title}
              </a>
            ) : (
              <span lang={source.language}>{source.title}</span>
            )}{' '}
            <small>
              {sourceLine(source, messages)}
              {source.url !== null && !isHttps(source.url) && (
                <>
                  {' '}
                  <code translate="no">{source.url}</code>
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}
