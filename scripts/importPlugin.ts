/** Makes every `import()` of the build ask twice before it fails. */
import type { Plugin } from 'vite';

/**
 * The code with a second request under another address after each `import()` that fails. Browsers before 2026 remember
 * that a module could not be fetched (https://github.com/whatwg/html/pull/10327), so under its own address it would
 * fail until the page is loaded again, with no further request. The module exists twice only if another chunk imports
 * it under its own address later; a chunk keeps no state, so that costs a download and nothing else.
 */
export function askingTwice(code: string): string {
  return code.replace(
    /import\(([`"'])(\.\/[\w.-]+\.js)\1\)/g,
    (request, _, path: string) => `${request}.catch(()=>import(\`${path}?\${Date.now()}\`))`,
  );
}

/** Applies `askingTwice` to the chunks of the build, once Vite has added their style sheets. */
export function importPlugin(): Plugin {
  return {
    name: 'lodelines-import',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = askingTwice(file.code);
      },
    },
  };
}
