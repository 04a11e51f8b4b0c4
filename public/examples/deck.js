/*
 * A talk of HTML slides, one of which is a live map. One clicker moves both: a slide with a map has the focus in its
 * frame, and the map hands back the keys that it does not use, such as "next" after its last card.
 */
const NEXT = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const PREVIOUS = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'];

const slides = [...document.querySelectorAll('.slide')];
const frame = document.querySelector('iframe');
let current = 0;

function show(number) {
  current = Math.min(Math.max(number, 0), slides.length - 1);
  slides.forEach((slide, i) => (slide.hidden = i !== current));
  if (slides[current].contains(frame)) frame.focus();
  // The keys of this page come to it again.
  else if (document.activeElement === frame) frame.blur();
}

/** Acts on a key; returns whether it has a meaning here. */
function act(key) {
  if (NEXT.includes(key)) show(current + 1);
  else if (PREVIOUS.includes(key)) show(current - 1);
  else return false;
  return true;
}

addEventListener('keydown', (event) => {
  // A held key counts once.
  if (!event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && act(event.key))
    event.preventDefault();
});

addEventListener('message', ({ data, origin, source }) => {
  const isMap = source === frame.contentWindow && origin === new URL(frame.src).origin;
  if (isMap && data?.ns === 'lodelines' && data.version === 1 && data.type === 'key') act(data.key);
});
