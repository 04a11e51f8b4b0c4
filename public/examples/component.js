/* Optional: a page may control a map and read its state. */
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
