/** What leads from a slide back to its view. */
import type { Language } from '../../domain/language.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { usualParts } from '../pictureChoices.ts';
import { qrModules } from '../qrCode.ts';
import type { Paragraph, SlideCode } from './deck.ts';

/** A link as a text. */
export function openLink(link: string, language: Language): Paragraph {
  return [{ text: SLIDES[language].open, link }];
}

/** A QR code of a link: none if the link is too long, or if it opens on this computer only (`local`). */
export function codeOf(
  link: string,
  title: string,
  language: Language,
  { local }: { readonly local: boolean },
): { readonly code?: SlideCode } {
  const modules = usualParts(local).includes('address') ? qrModules(link) : null;
  return modules ? { code: { modules, link, alt: SLIDES[language].codeOf(title) } } : {};
}
