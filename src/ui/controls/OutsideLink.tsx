import { parseUrl } from '../../domain/parseUrl.ts';
import { useMessages } from '../../state/useLodelines.ts';

interface Props {
  readonly url: string | null;
  readonly lang?: string;
  readonly tabIndex?: 0 | -1;
  readonly children: string;
}

/** A link to another site if its address is https, otherwise the text alone. */
export function OutsideLink({ url, lang, tabIndex, children }: Props) {
  const { messages } = useMessages();
  if (url === null || !isHttps(url)) return <span lang={lang}>{children}</span>;
  return (
    <a
      href={url}
      lang={lang}
      tabIndex={tabIndex}
      target="_blank"
      rel="noopener noreferrer"
      title={messages.detail.opensElsewhere}
    >
      {children}
    </a>
  );
}

/** Returns whether a text is a valid https address: the only kind that the page links to. */
export function isHttps(url: string): boolean {
  return parseUrl(url)?.protocol === 'https:';
}
