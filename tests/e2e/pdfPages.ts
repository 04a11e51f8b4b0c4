/** Reads the pages of a PDF file, as a program for reading does. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF file. */
export interface PdfPage {
  /** Width and height in points, rounded. */
  readonly size: readonly [number, number];
  /** What can be searched and copied, with one space wherever there are some. */
  readonly text: string;
  /** The addresses that it links to. */
  readonly links: readonly string[];
}

/** The pages in order. */
export async function pdfPages(file: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(
    numbers.map(async (number): Promise<PdfPage> => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const annotations = (await page.getAnnotations()) as { readonly url?: string }[];
      return {
        size: [Math.round(width), Math.round(height)],
        text: items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
          .join('')
          .replaceAll(/\s+/g, ' '),
        links: annotations.flatMap(({ url }) => url ?? []),
      };
    }),
  );
  await task.destroy();
  return pages;
}
