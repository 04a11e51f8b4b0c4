/** Calls `tell` with the height of an app's content, in CSS pixels, now and whenever it changes; the result ends it. */
export function syncHeight(root: HTMLElement, tell: (height: number) => void): () => void {
  let told: number | null = null;
  const tellChange = () => {
    const height = root.scrollHeight;
    if (height === told) return;
    told = height;
    tell(height);
  };
  // Not left to the observer, which rests while the frame is out of sight.
  tellChange();
  const observer = new ResizeObserver(tellChange);
  // The root of a document keeps the height of its window; its body has the height of what it holds.
  observer.observe(root.querySelector('body') ?? root);
  return () => observer.disconnect();
}
