import { useState } from 'react';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { WaitingField } from '../controls/WaitingField.tsx';
import { loadSearchDialog } from './loadSearchDialog.ts';
import styles from './Search.module.css';

function focusedElement(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

/** The search dialog, or a field while it loads. */
export function Search() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const [typed, setTyped] = useState('');
  const [opener] = useState(focusedElement);
  return (
    <Lazy
      load={loadSearchDialog}
      failed={null}
      onFailure={actions.tellUnloaded}
      waiting={
        <WaitingField
          className={styles['waiting']}
          label={messages.search.title}
          placeholder={messages.search.placeholder}
          typed={typed}
          onType={setTyped}
          onEscape={actions.closeDialog}
        />
      }
    >
      {(SearchDialog) => <SearchDialog typed={typed} opener={opener} />}
    </Lazy>
  );
}
