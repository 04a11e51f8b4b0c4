/** What leads from a slide back to its view. */
import type { Language } from '../../domain/language.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { qrModules } from '../qrCode.ts';
import type { WayBack } from '../wayBack.ts';
import type { Paragraph, SlideCode } from './deck.ts';

/** The way back as a text: a link, or what can be done without one. */
export function backText(back: WayBack, language: Language): Paragraph {
  return back.link === null ? [{ text: back.words }] : [{ text: SLIDES[language].open, link: back.link }];
}

/** The way back for the notes, with the whole address. */
export function backAddress(back: WayBack): Paragraph {
  return back.link === null ? [{ text: back.words }] : [{ text: back.link, link: back.link }];
}

/** A QR code of the link: none without one, or if it is too long. */
export function backCode(
  { link }: WayBack,
  title: string,
  language: Language,
): { readonly code?: SlideCode } {
  const modules = link === null ? null : qrModules(link);
  return link !== null && modules ? { code: { modules, link, alt: SLIDES[language].codeOf(title) } } : {};
}
