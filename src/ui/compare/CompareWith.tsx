import { useState } from 'react';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './CompareWith.module.css';

const loadCountryPicker = async () => (await import('./CountryPicker.tsx')).CountryPicker;

/** A button that is replaced by a field for the country to compare with. */
export function CompareWith({ party }: { readonly party: Party }) {
  const { language } = useMessages();
  const [picking, setPicking] = useState(false);
  if (!picking) {
    return (
      <button type="button" className={styles['open']} onClick={() => setPicking(true)}>
        {COMPARE[language].open}
      </button>
    );
  }
  return (
    <Lazy load={loadCountryPicker}>
      {(CountryPicker) => <CountryPicker party={party} onLeave={() => setPicking(false)} />}
    </Lazy>
  );
}
