/** The speaker's window: blank, and drawn by the page that has opened it, so that it needs no network. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { PRESENTER } from '../../i18n/presenter.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { type FontBytes, fontBytes, isFontFace } from './fontBytes.ts';

/** Its name: opening it again finds a window that an earlier page has left. */
const NAME = 'lodelines-speaker';
const FEATURES = 'popup,width=1180,height=760';

/** One character of each face that the page itself needs; own tours may need more (`ui/shell/fonts/slices.css`). */
const USUAL = 'A·가한';

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
  const { root, clock } = useLodelines().environment;
  const { language } = useMessages();
  const [opened, setOpened] = useState<Document | null>(null);
  const page = root.ownerDocument;
  const tour = useSelect(({ session }) => session.tour);
  const fonts = useRef<readonly FontBytes[]>([]);
  // While there is a network.
  useEffect(() => {
    const read = async (address: string) => {
      const response = await page.defaultView?.fetch(address);
      if (!response?.ok) throw new Error(`speaker window: expected the font ${address}, got none`);
      return response.arrayBuffer();
    };
    // It has those of the system without.
    fontBytes(page, read, USUAL + JSON.stringify(tour)).then((bytes) => (fonts.current = bytes), reportError);
  }, [page, tour]);

  const open = useCallback(() => {
    /** Draws in the document that the window has now. Throws if it is of another origin, as in some sandboxes. */
    const draw = (window: Window) => {
      prepare(window.document, page, fonts.current);
      window.addEventListener('pagehide', () => clock.after(0, () => follow(window)));
      setOpened(window.document);
    };
    /** After a document has gone: its window may be closed, or have another one, as Firefox gives it at the start. */
    const follow = (window: Window) => {
      try {
        if (window.closed) setOpened(null);
        else draw(window);
      } catch {
        setOpened(null);
      }
    };
    let window: Window | null = null;
    try {
      window = page.defaultView?.open('', NAME, FEATURES) ?? null;
      if (window) draw(window);
      window?.focus();
    } catch {
      window?.close();
      window = null;
    }
    if (!window) onRefused();
  }, [page, clock, onRefused]);

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
function prepare(document: Document, page: Document, fonts: readonly FontBytes[]): void {
  const window = document.defaultView as {
    readonly CSSStyleSheet?: typeof CSSStyleSheet;
    readonly FontFace?: typeof FontFace;
  } | null;
  const { CSSStyleSheet: Sheet, FontFace: Face } = window ?? {};
  if (!Sheet || !Face) throw new Error('speaker window: expected a window, got a document without one');
  const sheets = [...page.styleSheets, ...page.adoptedStyleSheets];
  document.adoptedStyleSheets = sheets.map((from) => {
    const sheet = new Sheet();
    const rules = [...from.cssRules].filter((rule) => !isFontFace(rule));
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
    return sheet;
  });
  for (const { family, bytes, descriptors } of fonts)
    document.fonts.add(new Face(family, bytes, descriptors));
  document.body.replaceChildren();
}
