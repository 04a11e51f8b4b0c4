/** The content security policy of the page: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/. */

/**
 * The policy for a site with this origin: only files of the site itself, nothing inline, no code or markup from text.
 * The origin is named, because WebKit does not apply `'self'` to a frame in a sandbox without its origin, and would
 * load nothing there.
 */
export function contentPolicy(origin: string): string {
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    // `data:`, because a frame in a sandbox without its origin can start no other worker:
    // https://issues.chromium.org/issues/40067939
    `worker-src ${origin} data:`,
    `style-src ${origin}`,
    `font-src ${origin}`,
    `img-src ${origin} data: blob:`,
    `connect-src ${origin}`,
    // The preview of an embed.
    `frame-src ${origin}`,
    `manifest-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/**
 * The policy of the app as one file: only the script and the style sheet in it, by their hashes (`sha256-…`), workers,
 * fonts and images from its own text, and no network.
 */
export function filePolicy(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src '${script}'`,
    'worker-src data:',
    `style-src '${styles}'`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The part of Trusted Types that is used here; TypeScript does not have it. */
interface PolicyFactory {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string, type: string, sink: string) => string | null },
  ) => unknown;
}

/** What the policy is applied to. */
export interface PolicedWindow {
  readonly document: Document;
  readonly trustedTypes?: PolicyFactory;
}

/**
 * Applies the policy to a page, for good. To be called once, before anything that depends on the reader's input.
 */
export function applyContentPolicy(window: PolicedWindow): void {
  allowWorkers(window);
  const { document } = window;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = contentPolicy(new URL(document.baseURI).origin);
  document.head.append(meta);
}

/**
 * Makes the one exception from Trusted Types: the only text that may become a script is the address of a worker, which
 * MapLibre passes as text (https://github.com/maplibre/maplibre-gl-js/issues/7210). `worker-src` limits what it may be.
 */
export function allowWorkers({ trustedTypes }: Pick<PolicedWindow, 'trustedTypes'>): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address, _, sink) => (sink === 'Worker constructor' ? address : null),
  });
}
