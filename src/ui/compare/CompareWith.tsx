import { useState } from 'react';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { WaitingField } from '../controls/WaitingField.tsx';
import styles from './CompareWith.module.css';

const loadCountryPicker = async () => (await import('./CountryPicker.tsx')).CountryPicker;

/** A button that is replaced by a field for the country to compare with. */
export function CompareWith({ party }: { readonly party: Party }) {
  const { language } = useMessages();
  const nameOf = useNameOf();
  const text = COMPARE[language];
  const [picking, setPicking] = useState(false);
  const [typed, setTyped] = useState('');
  const leave = () => {
    setPicking(false);
    setTyped('');
  };
  if (!picking) {
    return (
      <button type="button" className={`${styles['open']} screen-only`} onClick={() => setPicking(true)}>
        {text.open}
      </button>
    );
  }
  return (
    <Lazy
      load={loadCountryPicker}
      waiting={
        <WaitingField
          className={styles['waiting']}
          label={text.field(nameOf(party))}
          placeholder={text.hint}
          typed={typed}
          onType={setTyped}
          onEscape={leave}
        />
      }
    >
      {(CountryPicker) => <CountryPicker party={party} typed={typed} onLeave={leave} />}
    </Lazy>
  );
}
