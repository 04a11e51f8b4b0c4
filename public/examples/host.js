/*
 * All that a page needs to drive maps in its frames. Copy it: the addresses of the frames (`src`) are
 * the only thing to change. Nothing here depends on the site of the maps but the messages themselves.
 */
const ENVELOPE = { ns: 'lodelines', version: 1 };

/** Each map with the last view that it told of. */
const maps = [...document.querySelectorAll('iframe')].map((frame) => ({ frame, view: null }));

// Only the map itself is addressed, wherever its frame may have gone. For a frame in a sandbox without
// allow-same-origin, both this and the check of the origin below must be '*' and 'null'.
const originOf = ({ frame }) => new URL(frame.src).origin;

function send(map, message) {
  map.frame.contentWindow.postMessage({ ...ENVELOPE, ...message }, originOf(map));
}

/** Changes keys of a map's view and keeps the rest of it; null takes a key away. */
function change(map, keys) {
  // It has not said yet that it is there.
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

/** The newest on top, as text: what comes from a frame is never taken for HTML. */
function log(map, { type, view, height, code, message }) {
  const line = document.createElement('li');
  line.textContent = [type, view ?? height ?? code, message].filter((part) => part !== undefined).join(' ');
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
  // An event brings its own date where none is given.
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

// A clicker is a keyboard. While the focus is on this page, its keys never reach the frames by themselves.
const KEYS = { PageUp: 'previous', PageDown: 'next' };

addEventListener('keydown', (event) => {
  const type = KEYS[event.key];
  if (!type || !document.querySelector('[name="clicker"]').checked) return;
  event.preventDefault();
  for (const map of chosenMaps()) send(map, { type });
});
