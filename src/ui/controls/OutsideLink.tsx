import { useMessages } from '../../state/useLodelines.ts';

interface Props {
  readonly url: string | null;
  readonly lang?: string;
  readonly tabIndex?: 0 | -1;
  readonly children: string;
}

/** A link to another site, if it is safe to follow; otherwise the text alone. */
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

/** Only https is followed from here. */
export function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
