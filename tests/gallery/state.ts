/** A page with a single gallery state: `?room=ui/shell&name=header&lang=en&theme=dark`. */
import { LANGUAGES } from '../../src/domain/language.ts';
import { pageEnvironment } from '../../src/state/browserEnvironment.ts';
import '../../src/ui/shell/base.css';
import { showState, THEMES } from './showState.tsx';
import { STATES } from './states.tsx';

const query = new URLSearchParams(location.search);
const state = STATES.find(({ room, name }) => room === query.get('room') && name === query.get('name'));
const language = LANGUAGES.find((tag) => tag === query.get('lang')) ?? 'en';
const theme = THEMES.find((name) => name === query.get('theme')) ?? 'light';
const container = document.querySelector<HTMLElement>('#root');
if (!state || !container) throw new Error(`There is no state ${query.get('room')}, ${query.get('name')}.`);
await showState(container, { ...pageEnvironment(window), host: null }, state, language, theme);
