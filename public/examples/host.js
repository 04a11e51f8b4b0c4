/*
 * Everything a page needs to control maps in frames. Copy it, and change only the addresses of the frames
 * (`src`). Except for the messages, nothing here depends on the site of the maps.
 */
const ENVELOPE = { ns: 'lodelines', version: 1 };

/** Each map with the last view it reported; null until then. */
const maps = [...document.querySelectorAll('iframe')].map((frame) => ({ frame, view: null }));

// Messages go only to the map's own origin, even if its frame has navigated elsewhere. For a frame in a
// sandbox without allow-same-origin, use '*' here and 'null' in the check of the origin below.
const originOf = ({ frame }) => new URL(frame.src).origin;

function send(map, message) {
  map.frame.contentWindow.postMessage({ ...ENVELOPE, ...message }, originOf(map));
}

/** Changes keys of a map's view and keeps the others; null removes a key. */
function change(map, keys) {
  // The map has not loaded yet.
  if (map.view === null) return;
  const view = new URLSearchParams(map.view);
  for (const [key, value] of Object.entries(keys)) {
    if (value === null) view.delete(key);
    else view.set(key, value);
  }
  send(map, { type: 'set', view: `?${view}` });
}

addEventListener('message', ({ data, origin, source }) => {
  const map = maps.find((each) => each.frame.contentWindow === source);
  if (!map || origin !== originOf(map) || data?.ns !== ENVELOPE.ns || data.version !== 1) return;
  if (data.type === 'state') map.view = data.view;
  log(map, data);
});

/** Adds a message at the top of the log, as text: never insert a frame's message as HTML. */
function log(map, { type, view, height, key, code, message }) {
  const line = document.createElement('li');
  line.textContent = [type, view ?? height ?? key ?? code, message]
    .filter((part) => part !== undefined)
    .join(' ');
  const list = document.querySelector(`[data-log="${map.frame.name}"]`);
  list.prepend(line);
  while (list.children.length > 50) list.lastChild.remove();
}

function chosenMaps() {
  const target = document.querySelector('[name="target"]:checked').value;
  return maps.filter(({ frame }) => target === 'all' || target === frame.name);
}

function selection(text) {
  const keys = { partnership: null, event: null, country: null, compare: null };
  if (text === '') return keys;
  const [key, id] = text.split('=');
  // Without `time`, an event sets its own date.
  return { ...keys, [key]: id, ...(key === 'event' && { time: null }) };
}

document.querySelector('form').addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const { time, select, type } = button.dataset;
  for (const map of chosenMaps()) {
    if (time !== undefined) change(map, { time });
    else if (select !== undefined) change(map, selection(select));
    else send(map, { type });
  }
});

// A clicker acts as a keyboard. While the focus is on this page, key presses do not reach the frames.
const KEYS = { PageUp: 'previous', PageDown: 'next' };

addEventListener('keydown', (event) => {
  const type = KEYS[event.key];
  if (!type || !document.querySelector('[name="clicker"]').checked) return;
  event.preventDefault();
  for (const map of chosenMaps()) send(map, { type });
});
