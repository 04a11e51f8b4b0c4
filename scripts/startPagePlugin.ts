/** Makes sure that the text of index.html shows if the style sheet of the page does not arrive. */
import type { Plugin } from 'vite';

/**
 * The page with the style sheets of the build at the end of its body. A style sheet in the head keeps the browser
 * from showing anything until it has arrived or failed; at the end of the body it delays the script only.
 */
export function withLateStyles(html: string): string {
  const styles: string[] = [];
  const rest = html.replace(/\s*<link rel="stylesheet"[^>]*href="[^"]*assets\/[^>]*>/g, (link) => {
    styles.push(link);
    return '';
  });
  return rest.replace(/\s*<\/body>/, (end) => `${styles.join('')}${end}`);
}

/** Applies `withLateStyles` to the pages of the build, after all other plugins. */
export function startPagePlugin(): Plugin {
  return {
    name: 'lodelines-start-page',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withLateStyles },
  };
}
