// @ts-check
/**
 * <lodelines-map view="?partnership=msp" name="…">: shows a poster with a button, and loads the map when it
 * is near the viewport or the button is pressed. Attributes, events and methods are described in docs/embedding.md
 * of Lodelines. No dependencies.
 */
const SITE = /^https?:/.test(import.meta.url) ? new URL('.', import.meta.url).href : null;

/** Maximum number of loaded maps: some devices cannot draw more at once. */
const MOST_LIVE = 4;
/** Delay after the last change of position before maps are loaded or unloaded, in milliseconds. */
const REST_MS = 150;
/** Types of messages from the map; keys of the query that configure the frame rather than the view. */
const MESSAGES = ['ready', 'state', 'resize', 'error', 'key', 'export'];
const FRAME_KEYS = ['theme', 'controls', 'locked', 'data', 'origin', 'autoplay'];
const ATTRIBUTES = ['view', 'name', 'title', 'poster', 'ratio', 'lang', 'load', 'sandbox'];
const ANY_ELEMENT =
  /^(id|class|style|dir|hidden|slot|part|role|tabindex|inert|translate|data-.*|aria-.*|on.*)$/;

const WORDS = {
  en: {
    show: 'Show the map',
    map: 'Map of critical-mineral partnerships',
    noSite: 'No map can be shown: lodelines-map.js must come from the web address of a Lodelines site.',
  },
  ko: {
    show: '지도 보기',
    map: '핵심광물 파트너십 지도',
    noSite: '지도를 표시할 수 없습니다. lodelines-map.js는 Lodelines 사이트의 웹 주소에서 불러와야 합니다.',
  },
};

/** Constructed style sheets are not restricted by the page's Content-Security-Policy. */
function sheet(/** @type {string} */ text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
const STYLE = sheet(`
  :host { display: block; position: relative; box-sizing: border-box; width: 100%; overflow: hidden; }
  :host([hidden]) { display: none; }
  iframe, button, img { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
  button { padding: 0; background: Canvas; cursor: pointer; font: inherit; }
  img { object-fit: cover; }
  span {
    position: absolute; inset: 50% auto auto 50%; translate: -50% -50%; box-sizing: border-box;
    width: max-content; max-width: min(100% - 1rem, 30rem); min-height: 44px; padding: 0.5em 1.1em;
    border: 1px solid; border-radius: 10px; background: Canvas; color: CanvasText;
    line-height: 1.35; overflow-wrap: anywhere;
  }
  b { display: block; }
  button:hover b { text-decoration: underline; }
  button:focus-visible { outline: 3px solid Highlight; outline-offset: -3px; }
  button:focus-visible span { outline: 3px solid; outline-offset: 2px; }
`);

class LodelinesMap extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** @type {Set<LodelinesMap>} */
  static #maps = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  static #timer;
  /** Any map that gets near, enters the viewport or leaves either triggers a new choice of loaded maps. */
  static #observers = ['100%', '0px'].map(
    (rootMargin) =>
      new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (rootMargin !== '0px' && target instanceof LodelinesMap) target.#near = isIntersecting;
          }
          clearTimeout(LodelinesMap.#timer);
          LodelinesMap.#timer = setTimeout(() => {
            if ('requestIdleCallback' in window)
              requestIdleCallback(() => LodelinesMap.#share(), { timeout: 1000 });
            else LodelinesMap.#share();
          }, REST_MS);
        },
        { rootMargin },
      ),
  );

  static {
    addEventListener('message', ({ data, origin, source }) => {
      const map = [...LodelinesMap.#maps].find((each) => each.#frame?.contentWindow === source);
      if (map && origin === map.#origin && data?.ns === 'lodelines' && data.version === 1) map.#receive(data);
    });
  }

  /** Loads the maps nearest to the viewport, up to `MOST_LIVE`, and unloads the others. `asked` is always loaded. */
  static #share(/** @type {LodelinesMap | null} */ asked = null) {
    const wanting = [...LodelinesMap.#maps].filter(
      (map) =>
        map === asked || map.#frame || (map.#near && (map.#asked || map.getAttribute('load') !== 'click')),
    );
    const ranked = wanting
      .map((map) => ({ map, live: map.#frame ? 0 : 1, away: map === asked ? -1 : map.#away() }))
      .sort((a, b) => a.away - b.away || a.live - b.live)
      .map(({ map }) => map);
    for (const map of ranked.slice(MOST_LIVE)) map.#rest();
    for (const map of ranked.slice(0, MOST_LIVE)) map.#live(map === asked);
  }

  #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #shape = sheet('');
  #button = document.createElement('button');
  #poster = document.createElement('img');
  #label = document.createElement('span');
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  /** Whether the map in the frame accepts messages. */
  #ready = false;
  /** Whether the reader has pressed the button. */
  #asked = false;
  #near = false;
  /** The last view reported by the map. @type {string | null} */
  #shown = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [STYLE, this.#shape];
    this.#button.type = 'button';
    this.#poster.alt = '';
    this.#button.append(this.#poster, this.#label);
    this.#button.addEventListener('click', () => {
      this.#asked = true;
      LodelinesMap.#share(this);
    });
  }

  connectedCallback() {
    // A property that was set before this script had loaded hides the accessor of the class.
    if (Object.hasOwn(this, 'view')) {
      const { view } = this;
      Reflect.deleteProperty(this, 'view');
      this.view = view;
    }
    for (const name of this.getAttributeNames()) {
      if (ATTRIBUTES.includes(name) || ANY_ELEMENT.test(name)) continue;
      console.warn(`<lodelines-map> has no attribute "${name}", but ${ATTRIBUTES.join(', ')}.`);
    }
    this.#draw();
    if (!SITE) {
      const sentence = document.createElement('p');
      sentence.textContent = this.#words().noSite;
      return this.#root.replaceChildren(sentence, document.createElement('slot'));
    }
    this.#root.replaceChildren(this.#button);
    LodelinesMap.#maps.add(this);
    for (const observer of LodelinesMap.#observers) observer.observe(this);
  }

  disconnectedCallback() {
    for (const observer of LodelinesMap.#observers) observer.unobserve(this);
    LodelinesMap.#maps.delete(this);
    this.#rest();
  }

  attributeChangedCallback(/** @type {string} */ name) {
    if (!this.isConnected) return;
    this.#draw();
    if (name !== 'view') return;
    this.#shown = null;
    if (!this.#frame) return;
    const query = this.#query();
    // Another address is another frame: in the same one it would be an entry of the page's history.
    if (!this.#ready) return this.#load(this.#root.activeElement === this.#frame);
    query.delete('origin');
    this.#post({ type: 'set', view: `?${query}` });
  }

  /** The view as a query string: the current one, or the `view` attribute if the map has not reported one. */
  get view() {
    return this.#shown ?? this.getAttribute('view') ?? '';
  }
  set view(query) {
    this.setAttribute('view', query);
  }

  next() {
    this.#post({ type: 'next' });
  }
  previous() {
    this.#post({ type: 'previous' });
  }
  play() {
    this.#post({ type: 'play' });
  }
  /** @param {string | object} asked A form, such as `slides`, or the fields of the message: see docs/messages.md. */
  export(asked = {}) {
    this.#post({ ...(typeof asked === 'string' ? { form: asked } : asked), type: 'export' });
  }
  pause() {
    this.#post({ type: 'pause' });
  }

  /** The query of the `view` attribute, which may also be a whole address. */
  #wanted() {
    const view = this.getAttribute('view') ?? '';
    return new URLSearchParams(view.slice(view.indexOf('?') + 1));
  }

  /** The query for the frame: the last reported view, with the frame's settings from the attribute. */
  #query() {
    const wanted = this.#wanted();
    const query = this.#shown === null ? this.#wanted() : new URLSearchParams(this.#shown);
    if (this.#shown !== null) {
      wanted.delete('autoplay');
      for (const key of FRAME_KEYS) {
        const value = wanted.get(key);
        if (value === null) query.delete(key);
        else query.set(key, value);
      }
    }
    const language = this.#language();
    if (language && !query.has('lang')) query.set('lang', language);
    query.set('ui', 'embed');
    return query;
  }

  /** The language of the view, or of the page around it. @returns {'en' | 'ko' | undefined} */
  #language() {
    const named = this.#wanted().get('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? '';
    return /** @type {const} */ (['en', 'ko']).find((tag) => named.toLowerCase().split('-')[0] === tag);
  }

  /** Whether the view is the flat map of the whole world, which the poster of the site shows. */
  #showsWorld() {
    const query = this.#query();
    return (query.get('view') ?? 'map') === 'map' && !query.has('map');
  }

  #words() {
    return WORDS[this.#language() ?? (navigator.language.startsWith('ko') ? 'ko' : 'en')];
  }

  /** The origin of the frame's messages; 'null' if its sandbox does not allow its own origin. */
  get #origin() {
    const sandbox = this.#frame?.getAttribute('sandbox');
    const opaque = typeof sandbox === 'string' && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
    return opaque ? 'null' : new URL(String(SITE)).origin;
  }

  /** Distance from the viewport in pixels; -1 for a focused map, Infinity for a hidden one. */
  #away() {
    if (this.#frame && this.#root.activeElement === this.#frame) return -1;
    const { left, top, right, bottom, width } = this.getBoundingClientRect();
    return width === 0 ? Infinity : Math.max(0, top - innerHeight, -bottom, left - innerWidth, -right);
  }

  #draw() {
    const name = this.getAttribute('name') ?? this.title;
    const words = this.#words();
    const show = document.createElement('b');
    show.textContent = name ? `${words.show}: ` : words.show;
    this.#label.replaceChildren(show, name);
    if (this.#frame) this.#frame.title = name || words.map;
    const poster = this.getAttribute('poster') ?? (SITE && this.#showsWorld() ? `${SITE}poster.svg` : '');
    this.#poster.hidden = !poster;
    if (poster && this.#poster.getAttribute('src') !== poster) this.#poster.src = poster;
    const ratio = this.getAttribute('ratio') ?? '';
    const theme = this.#wanted().get('theme') ?? '';
    this.#shape.replaceSync(`:host {
      aspect-ratio: ${/^[\d.]+(\s*\/\s*[\d.]+)?$/.test(ratio) ? ratio : '16 / 9'};
      color-scheme: ${/^(light|dark)$/.test(theme) ? theme : 'light dark'};
    }`);
  }

  #live(/** @type {boolean} */ asked) {
    if (!this.#frame) this.#load(asked || this.#root.activeElement === this.#button);
  }

  #load(/** @type {boolean} */ focused) {
    const frame = document.createElement('iframe');
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write; fullscreen';
    frame.src = `${SITE}embed/?${this.#query()}`;
    this.#frame = frame;
    this.#draw();
    this.#root.replaceChildren(frame);
    if (focused) frame.focus();
  }

  #rest() {
    if (!this.#frame) return;
    this.#frame = null;
    this.#ready = false;
    this.#draw();
    this.#root.replaceChildren(this.#button);
  }

  #post(/** @type {object} */ message) {
    const to = this.#origin === 'null' ? '*' : this.#origin;
    if (this.#ready) this.#frame?.contentWindow?.postMessage({ ns: 'lodelines', version: 1, ...message }, to);
  }

  #receive(/** @type {Record<string, unknown>} */ { ns: _, version: __, type, ...detail }) {
    if (typeof type !== 'string' || !MESSAGES.includes(type)) return;
    if (type === 'ready') this.#ready = true;
    if (type === 'state' && typeof detail['view'] === 'string') this.#shown = detail['view'];
    this.dispatchEvent(new CustomEvent(`lodelines-${type}`, { detail, bubbles: true, composed: true }));
  }
}

// The script may be included in a page twice.
if (!customElements.get('lodelines-map')) customElements.define('lodelines-map', LodelinesMap);
