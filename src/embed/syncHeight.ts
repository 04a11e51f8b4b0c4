/**
 * Calls `report` with the height of an app's content, in CSS pixels, now and whenever it changes. Returns the
 * function that stops it.
 */
export function syncHeight(root: HTMLElement, report: (height: number) => void): () => void {
  let last: number | null = null;
  const reportChange = () => {
    const height = root.scrollHeight;
    if (height === last) return;
    last = height;
    report(height);
  };
  // The first call does not wait for the observer, which is paused while the frame is outside the viewport.
  reportChange();
  const observer = new ResizeObserver(reportChange);
  // The root element of a document has the height of its window, its body the height of the content.
  observer.observe(root.querySelector('body') ?? root);
  return () => observer.disconnect();
}
