/**
 * Trusted Types (https://www.w3.org/TR/trusted-types/). The policy of the page refuses every text where it could
 * become a script.
 */

/** The part of the API that is used here; TypeScript does not have it. */
export interface PolicyFactory {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string, type: string, sink: string) => string | null },
  ) => unknown;
}

/**
 * Makes the only exception, for the address of a worker, which MapLibre passes as text
 * (https://github.com/maplibre/maplibre-gl-js/issues/7210). `worker-src` still limits what a worker may be. To be
 * called once per page. Does nothing in browsers without Trusted Types.
 */
export function allowWorkers({ trustedTypes }: { readonly trustedTypes?: PolicyFactory }): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address, _, sink) => (sink === 'Worker constructor' ? address : null),
  });
}
