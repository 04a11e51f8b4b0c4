import { useMessages } from '../state/useLodelines.ts';

interface Props {
  readonly url: string | null;
  readonly lang?: string;
  readonly children: string;
}

/** A link to another site, if it is safe to follow; otherwise the text alone. */
export function OutsideLink({ url, lang, children }: Props) {
  const { messages } = useMessages();
  if (url === null || !isHttps(url)) return <span lang={lang}>{children}</span>;
  return (
    <a
      href={url}
      lang={lang}
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
