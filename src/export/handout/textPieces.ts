/** Long texts in pieces, between which a page may end. */

/** A sentence with the space after it. */
const SENTENCE = /[^.!?。…]+(?:[.!?。…]+["'”’)\]]*\s*|$)|[.!?。…]+\s*/gu;

/**
 * The paragraphs of a text, those of more than `most` characters in pieces: whole sentences as far as they fit, and never
 * more than `most` characters. Joined with spaces, they are the text. Empty paragraphs are left out.
 */
export function textPieces(text: string, most = 700): string[] {
  return text
    .split(/\s*\n\s*/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => (paragraph.length <= most ? [paragraph] : divided(paragraph, most)));
}

function divided(paragraph: string, most: number): string[] {
  const sentences = (paragraph.match(SENTENCE) ?? [paragraph]).flatMap((one) =>
    one.length <= most ? [one] : dividedWords(one, most),
  );
  const pieces = [''];
  for (const sentence of sentences) {
    const last = pieces.at(-1) ?? '';
    if (last.length + sentence.trimEnd().length <= most) pieces[pieces.length - 1] = last + sentence;
    else pieces.push(sentence);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** A sentence that is too long, between its words, or anywhere in a word that is. */
function dividedWords(sentence: string, most: number): string[] {
  const last = sentence.slice(0, most + 1).lastIndexOf(' ');
  const at = last > 0 ? last + 1 : most;
  return sentence.length <= most
    ? [sentence]
    : [sentence.slice(0, at), ...dividedWords(sentence.slice(at), most)];
}
