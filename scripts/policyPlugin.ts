/**
 * Sends the content security policy as a header when the built site is previewed and tested, as docs/hosting.md
 * asks hosts to do. The page applies it by itself, but has no power over its worker and the examples for hosts.
 */
import type { Plugin } from 'vite';
import { contentPolicy } from '../src/contentPolicy.ts';

/** Adds the header to the preview server. The development server has none: it runs inline scripts and styles. */
export function policyPlugin(): Plugin {
  return {
    name: 'lodelines-policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ headers: { host } }, response, next) => {
        response.setHeader('Content-Security-Policy', contentPolicy(`http://${host}`));
        next();
      });
    },
  };
}
