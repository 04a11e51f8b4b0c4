/** Tells the height of the page, in CSS pixels, now and whenever it changes; the result ends it. */
export function syncHeight(tell: (height: number) => void): () => void {
  let told: number | null = null;
  const observer = new ResizeObserver(() => {
    const height = document.documentElement.scrollHeight;
    if (height === told) return;
    told = height;
    tell(height);
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
