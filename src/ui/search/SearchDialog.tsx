import { Autocomplete } from '@base-ui/react/autocomplete';
import { useCallback, useRef, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { daysOf } from '../../domain/time/writtenTime.ts';
import type { ResultKind } from '../../search/documents.ts';
import type { Answer } from '../../search/search.ts';
import { SEARCH } from '../../i18n/search.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useTours } from '../../state/useTours.ts';
import { FOLLOWS_COMPOSITION } from '../controls/composition.ts';
import { Dialog } from '../controls/Dialog.tsx';
import field from '../controls/field.module.css';
import { builtSearch } from './builtSearch.ts';
import { pick, pickDate } from './pick.ts';
import { type Group, groupsOf, type Row } from './results.ts';
import styles from './SearchDialog.module.css';
import { SearchRow } from './SearchRow.tsx';

/** Example queries: a short name, other names, both languages, initial consonants, a year. */
const EXAMPLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['MSP', 'Vietnam', 'rare earths', 'gallium export control', '하노이', '2024'],
  ko: ['MSP', '베트남', 'ㅎㅌㄹ', '갈륨 수출통제', 'Hanoi', '2024'],
};

interface Props {
  /** What was typed before the dialog had loaded. */
  readonly typed: string;
  /** What gets the focus back; null if nothing had it. */
  readonly opener: HTMLElement | null;
}

/** Finds records, places, minerals and dates by name. Enter picks the best result. */
export function SearchDialog({ typed, opener }: Props) {
  const { store, actions, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const text = SEARCH[language];
  const { title, placeholder } = messages.search;
  const search = builtSearch(dataset, useTours('both'));
  const [query, setQuery] = useState(typed);
  const [unfolded, setUnfolded] = useState<readonly ResultKind[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const picked = useRef(false);
  // At once: the dialog focuses it a frame later, and a letter typed meanwhile would be lost.
  const takeFocus = useCallback((element: HTMLInputElement | null) => {
    input.current = element;
    element?.focus();
  }, []);
  const answer = search.find(query);
  const groups = groupsOf(answer, unfolded);
  const { date } = answer;
  const count = answer.results.length + (date && date.kind !== 'ambiguous' ? 1 : 0);

  const ask = (next: string) => {
    setQuery(next);
    setUnfolded([]);
  };
  const choose = (row: Row) => {
    if (row.kind === 'more') return setUnfolded([...unfolded, row.id]);
    const context = { actions, dataset, places: search.places, view: store.getState().view };
    if (row.kind === 'date') pickDate(row.date, context);
    else pick(row, context);
    picked.current = true;
    return actions.closeDialog();
  };

  return (
    <Dialog
      title={title}
      className={styles['popup']}
      initialFocus={input}
      finalFocus={() =>
        picked.current
          ? environment.root.querySelector<HTMLElement>('[data-part="panel"]')
          : opener?.isConnected
            ? opener
            : null
      }
    >
      <Autocomplete.Root
        inline
        open
        mode="none"
        autoHighlight="always"
        keepHighlight
        items={groups}
        value={query}
        itemToStringValue={(row: Row) => row.id}
        onValueChange={(next, { reason }) => reason !== 'item-press' && ask(next)}
      >
        <Autocomplete.Input
          {...FOLLOWS_COMPOSITION}
          ref={takeFocus}
          className={`${field['field']} ${field['outlined']} ${styles['input']}`}
          aria-label={title}
          placeholder={placeholder}
          type="search"
          enterKeyHint="go"
          autoComplete="off"
          spellCheck={false}
        />
        <Autocomplete.Status className={styles['status']}>
          {query.trim() === ''
            ? text.hint
            : date?.kind === 'ambiguous'
              ? messages.timeline.ambiguous(query.trim(), date.one, date.other)
              : statusOf(text, query.trim(), count, answer)}
        </Autocomplete.Status>
        {count === 0 && (
          <p className={styles['examples']}>
            <span>{text.try}</span>
            {EXAMPLES[language].map((example) => (
              <button key={example} type="button" translate="no" onClick={() => ask(example)}>
                {example}
              </button>
            ))}
          </p>
        )}
        <Autocomplete.List className={styles['list']}>
          {(group: Group) => (
            <Autocomplete.Group key={group.kind} items={group.items}>
              <Autocomplete.GroupLabel className={styles['group']}>
                {text.groups[group.kind]}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(row: Row) => (
                  <Autocomplete.Item
                    key={`${row.kind} ${row.id}`}
                    value={row}
                    className={styles['row']}
                    onClick={() => choose(row)}
                  >
                    {row.kind === 'more' ? (
                      <span className={styles['more']}>{text.all(row.all)}</span>
                    ) : row.kind === 'date' ? (
                      <span className={styles['more']}>{text.show(daysOf(row.date))}</span>
                    ) : (
                      <SearchRow found={row} answer={answer} search={search} />
                    )}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}

function statusOf(text: (typeof SEARCH)[Language], query: string, count: number, answer: Answer): string {
  const meant = answer.query.trim();
  if (count === 0) return text.nothing(query);
  if (meant !== query) return text.otherLayout(query, meant, count);
  return answer.exact ? text.found(count) : text.near(query, count);
}
