/** A page with one state of the gallery: `?room=ui/shell&name=header&lang=en&theme=dark`. */
import { LANGUAGES } from '../../src/domain/language.ts';
import { pageEnvironment } from '../../src/state/browserEnvironment.ts';
import '../../src/ui/shell/base.css';
import { showState, THEMES } from './showState.tsx';
import { STATES } from './states.tsx';

const asked = new URLSearchParams(location.search);
const state = STATES.find(({ room, name }) => room === asked.get('room') && name === asked.get('name'));
const language = LANGUAGES.find((tag) => tag === asked.get('lang')) ?? 'en';
const theme = THEMES.find((name) => name === asked.get('theme')) ?? 'light';
const container = document.querySelector<HTMLElement>('#root');
if (!state || !container) throw new Error(`There is no state ${asked.get('room')}, ${asked.get('name')}.`);
await showState(container, { ...pageEnvironment(window), host: null }, state, language, theme);
