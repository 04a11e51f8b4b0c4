/** Tells the height of the page, in CSS pixels, now and whenever it changes; the result ends it. */
export function syncHeight(tell: (height: number) => void): () => void {
  let told: number | null = null;
  const tellChange = () => {
    const height = document.documentElement.scrollHeight;
    if (height === told) return;
    told = height;
    tell(height);
  };
  // Not left to the observer, which rests while the frame is out of sight.
  tellChange();
  const observer = new ResizeObserver(tellChange);
  observer.observe(document.body);
  return () => observer.disconnect();
}
