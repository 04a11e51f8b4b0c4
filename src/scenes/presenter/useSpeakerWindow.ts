/** The speaker's window: blank, and drawn by the page that has opened it, so that it needs no network. */
import { useCallback, useEffect, useState } from 'react';
import { PRESENTER } from '../../i18n/presenter.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

/** Its name: opening it again finds a window that an earlier page has left. */
const NAME = 'lodelines-speaker';
const FEATURES = 'popup,width=1180,height=760';

/** The window, if it is open. */
export interface SpeakerWindow {
  /** Null while it is closed. */
  readonly document: Document | null;
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
}

/**
 * The speaker's window of an app. `onRefused` is called where new windows are forbidden. When the page is left, the window
 * says so.
 */
export function useSpeakerWindow(onRefused: () => void): SpeakerWindow {
  const { root } = useLodelines().environment;
  const { language } = useMessages();
  const [opened, setOpened] = useState<Document | null>(null);
  const page = root.ownerDocument;

  const open = useCallback(() => {
    let window: Window | null = null;
    try {
      window = page.defaultView?.open('', NAME, FEATURES) ?? null;
      // Throws if it is of another origin, as in some sandboxes.
      if (window) prepare(window.document, page);
    } catch {
      window?.close();
      window = null;
    }
    if (!window) {
      onRefused();
      return;
    }
    window.addEventListener('pagehide', () => setOpened(null));
    window.focus();
    setOpened(window.document);
  }, [page, onRefused]);

  // Its colours, language and text size are those of the page.
  useEffect(() => {
    if (opened) dress(opened, root, language);
  });

  useEffect(() => {
    const view = page.defaultView;
    if (!opened || !view) return undefined;
    const leave = () => {
      const closed = opened.createElement('p');
      closed.textContent = PRESENTER[language].closed;
      opened.body.replaceChildren(closed);
    };
    view.addEventListener('pagehide', leave);
    return () => view.removeEventListener('pagehide', leave);
  }, [opened, page, language]);

  // Who stops presenting needs it no more.
  useEffect(() => () => opened?.defaultView?.close(), [opened]);

  return { document: opened, open };
}

/** Gives a document the language, and the colours and the text size of the root element of an app. */
function dress({ documentElement }: Document, root: HTMLElement, language: string): void {
  documentElement.lang = language;
  documentElement.style.cssText = root.style.cssText;
}

/** Empties a document and gives it the styles of the page: a blank window cannot fetch them without a network. */
function prepare(document: Document, page: Document): void {
  const Sheet = (document.defaultView as { readonly CSSStyleSheet?: typeof CSSStyleSheet } | null)
    ?.CSSStyleSheet;
  if (!Sheet) throw new Error('speaker window: expected a window, got a document without one');
  const sheets = [...page.styleSheets, ...page.adoptedStyleSheets];
  document.adoptedStyleSheets = sheets.map((from) => {
    const sheet = new Sheet();
    const rules = Array.from(from.cssRules, ({ cssText }) => cssText).join('\n');
    // Addresses in the rules are relative to their file.
    const base = from.href ?? page.baseURI;
    sheet.replaceSync(
      rules.replaceAll(/url\("(?!data:)([^"]+)"\)/g, (_, url: string) => `url("${new URL(url, base).href}")`),
    );
    return sheet;
  });
  document.body.replaceChildren();
}
