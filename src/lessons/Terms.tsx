import { Popover } from '@base-ui/react/popover';
import { LANGUAGES } from '../domain/language.ts';
import { type Term, termParts } from '../domain/lesson/terms.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import menu from '../ui/controls/Menu.module.css';
import styles from './Terms.module.css';
import { useTerms } from './useGlossary.ts';

/** A text in which each term of the glossary, at its first use, is a button that explains it. */
export function Terms({ text }: { readonly text: string }) {
  const { language } = useMessages();
  const terms = useTerms();
  return termParts(text, language, terms).map((part, i) => {
    const term = terms.find(({ id }) => id === part.term);
    return term ? <Explained key={i} term={term} word={part.text} /> : <span key={i}>{part.text}</span>;
  });
}

function Explained({ term, word }: { readonly term: Term; readonly word: string }) {
  const { environment } = useLodelines();
  const { language } = useMessages();
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  return (
    <Popover.Root>
      {/* A button would be one box: text around it would break before a comma or a particle. */}
      <Popover.Trigger className={styles['term']} nativeButton={false} render={<span />}>
        {word}
      </Popover.Trigger>
      <Popover.Portal container={environment.overlays}>
        <Popover.Positioner className={menu['positioner']} sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={`${menu['popup']} ${styles['popup']}`} lang={language}>
            <Popover.Title className={styles['title']}>
              <span>{term.term[language]}</span>{' '}
              <small lang={other} translate="no">
                {term.term[other]}
              </small>
            </Popover.Title>
            <Popover.Description>{term.definition[language]}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
