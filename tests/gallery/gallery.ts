/** The gallery page: every state in both languages, in the chosen theme, each in its own frame. */
import { FIRST_WORDS } from '../../src/i18n/first.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { type GalleryTheme, THEMES } from './showState.tsx';
import { type GalleryState, STATES } from './states.tsx';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function frameOf({ room, name, size: [width, height] }: GalleryState, lang: string, theme: GalleryTheme) {
  const src = `state.html?${new URLSearchParams({ room, name, lang, theme })}`;
  return element('iframe', {
    src,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    title: `${name}, ${lang}, ${theme}`,
  });
}

function show(theme: GalleryTheme): void {
  const rooms = [...new Set(STATES.map(({ room }) => room))];
  const sections = rooms.map((room) =>
    element(
      'section',
      { id: room },
      element('h2', {}, room),
      ...STATES.filter((state) => state.room === room).map((state) =>
        element(
          'figure',
          {},
          element('figcaption', {}, element('h3', {}, state.name), state.view),
          element(
            'div',
            { className: 'pair' },
            ...LANGUAGES.map((lang) =>
              element('div', {}, FIRST_WORDS[lang].language, element('br'), frameOf(state, lang, theme)),
            ),
          ),
        ),
      ),
    ),
  );
  document.querySelector('#states')?.replaceChildren(...sections);
  document
    .querySelector('#rooms')
    ?.replaceChildren(...rooms.map((room) => element('a', { href: `#${room}` }, room)));
}

document.querySelector('#themes')?.append(
  ...THEMES.map((theme, i) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'theme',
        checked: i === 0,
        onchange: () => show(theme),
      }),
      ` ${theme}`,
    ),
  ),
);
show(THEMES[0]);
