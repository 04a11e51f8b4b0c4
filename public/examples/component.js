/* What a page may do with a map; a map needs none of it. */
const map = document.querySelector('#moved');

document.querySelector('main').addEventListener('click', ({ target }) => {
  const { view, step } = target.closest('button')?.dataset ?? {};
  if (view !== undefined) map.view = view;
  if (step === 'next') map.next();
  if (step === 'previous') map.previous();
});

map.addEventListener('lodelines-state', ({ detail }) => {
  document.querySelector('#told').textContent = detail.view;
});
