import styles from './Unbroken.module.css';

/** Matches a middle dot with the character before it. */
const DOT = /(\S·)/u;

/**
 * A text in which no line begins with a middle dot. Browsers break lines on both sides of it, even with
 * `word-break: keep-all`. The characters stay as they are, for search in the page and for copies.
 */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(DOT).map((part, place) => ({ part, place }));
  return parts.map(({ part, place }) => (
    <span key={place} className={DOT.test(part) ? styles['dot'] : undefined}>
      {part}
    </span>
  ));
}
