import release from '../data/release.json' with { type: 'json' };
import settings from '../data/settings.json' with { type: 'json' };
import { fetchedRecord } from './data/recordSource.ts';
import { settingsOf } from './data/settings.ts';
import { openApp } from './openApp.tsx';
import { isSupported, pageEnvironment } from './state/browserEnvironment.ts';
import { allowWorkers } from './trustedTypes.ts';
import './ui/shell/base.css';

if (isSupported(window)) {
  allowWorkers(window as object);
  const environment = pageEnvironment(window);
  const asked = new URLSearchParams(environment.address.query()).get('data');
  const container = document.querySelector('#root') as Element;
  openApp(container, environment, fetchedRecord(settingsOf(settings, release), asked));
}
