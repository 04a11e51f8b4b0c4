/**
 * The content security policy of the built site: https://www.w3.org/TR/CSP3/. The development server has none,
 * because it runs inline scripts and styles.
 */
import type { Plugin } from 'vite';

/**
 * The policy of every page: only files of the site itself, nothing inline, no code from text. `public/_headers`
 * and the README give the same to hosts that can send it as a header.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // `data:`, because a frame in a sandbox without its origin can start no other worker:
  // https://issues.chromium.org/issues/40067939
  "worker-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // The preview of an embed, and the examples for hosts.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // `src/trustedTypes.ts` has the one exception.
  "require-trusted-types-for 'script'",
].join('; ');

/** Writes the policy into the built page, before anything that it applies to. */
export function policyPlugin(): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  return {
    name: 'lodelines-policy',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(/<meta charset=[^>]*>/, (charset) => `${charset}\n    ${meta}`),
  };
}
