import { lazy, Suspense, useState } from 'react';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './CompareWith.module.css';

const CountryPicker = lazy(async () => ({ default: (await import('./CountryPicker.tsx')).CountryPicker }));

/** The way from a country's page to two countries compared: a button, and then a field for the other one. */
export function CompareWith({ party }: { readonly party: Party }) {
  const { actions } = useLodelines();
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
    <Boundary onFailure={() => actions.tellUnloaded()}>
      <Suspense>
        <CountryPicker party={party} onLeave={() => setPicking(false)} />
      </Suspense>
    </Boundary>
  );
}
