/**
 * What browser translation and dark-mode extensions do to the DOM of a page, without their servers, and a comparison
 * that tells whether the page still shows what React has rendered. Every function is self-contained, so that it can
 * be sent into a page. Translators mark texts with zero-width spaces instead of writing another language, so that
 * texts and names are found as before.
 */

/** Replaces text nodes with elements, as the translators of Chrome and Edge do. */
export function replaceTexts(root: Element = document.body): void {
  const replace = (node: Node): void => {
    if (!(node instanceof Text)) {
      [...node.childNodes].forEach(replace);
      return;
    }
    const within = node.parentElement?.closest('script, style, textarea, svg, font, [translate="no"]');
    if (within || node.data.trim() === '') return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `\u200B${node.data}\u200B`;
    outer.append(inner);
    node.replaceWith(outer);
  };
  replace(root);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) replace(node);
  }).observe(root, { childList: true, subtree: true });
}

/** Writes into text nodes, also when the page has written into them, as the translator of Firefox does. */
export function rewriteTexts(root: Element = document.body): void {
  const rewrite = (node: Node): void => {
    if (!(node instanceof Text)) {
      node.childNodes.forEach(rewrite);
      return;
    }
    const within = node.parentElement?.closest('script, style, textarea, [translate="no"]');
    if (within || node.data.trim() === '' || node.data.startsWith('\u200B')) return;
    node.data = `\u200B${node.data}`;
  };
  rewrite(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(rewrite);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

/** Writes into the names and hints of elements. */
export function rewriteAttributes(root: Element = document.body): void {
  const names = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const rewrite = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      for (const name of names) {
        const value = element.getAttribute(name);
        if (value && !value.startsWith('\u200B')) element.setAttribute(name, `\u200B${value}`);
      }
    }
  };
  rewrite(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(rewrite);
  }).observe(root, { childList: true, subtree: true, attributeFilter: names });
}

/** Adds a style sheet, attributes and inline styles, as extensions for dark pages do. */
export function darken(root: Element = document.body): void {
  const sheet = document.createElement('style');
  sheet.textContent = '[data-dark] { color: #e8e6e3 !important }';
  root.append(sheet);
  const paint = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    for (const element of [node, ...node.querySelectorAll<HTMLElement>('[style]')]) {
      if (element.dataset['dark'] !== undefined) continue;
      element.dataset['dark'] = '';
      element.style.setProperty('--dark-background', '#181a1b');
    }
  };
  paint(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(paint);
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['style'] });
}

/**
 * Compares a page with what React has rendered, which it notes in properties of the elements. `texts` is the number
 * of texts on the page. `wrong` has a description of each text, name or value that is not, or no longer, what React
 * has rendered, and of each text beside other children of its element: that one would not survive a translator.
 */
export function comparedWithReact(root: Element = document.body): { texts: number; wrong: string[] } {
  const wrong: string[] = [];
  let texts = 0;
  // A word joiner is what Base UI adds to a status message when it appears.
  const plain = (text: string | null) => (text ?? '').replaceAll(/[\u200B\u2060]/g, '');
  const renderedOf = (element: Element): Record<string, unknown> | undefined => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    return key === undefined
      ? undefined
      : (element as unknown as Record<string, Record<string, unknown>>)[key];
  };
  const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      const rendered = renderedOf(node);
      if (!rendered) continue;
      if (isText(rendered['children']) && plain(node.textContent) !== plain(String(rendered['children']))) {
        wrong.push(`${node.textContent} instead of ${String(rendered['children'])}`);
      }
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
        if (isText(rendered[name]) && plain(node.getAttribute(name)) !== plain(String(rendered[name]))) {
          wrong.push(`${name} ${node.getAttribute(name)} instead of ${String(rendered[name])}`);
        }
      }
      if (
        node instanceof HTMLInputElement &&
        isText(rendered['value']) &&
        node.value !== String(rendered['value'])
      ) {
        wrong.push(`${node.value} in a field instead of ${String(rendered['value'])}`);
      }
    } else if (node.nodeValue?.trim() !== '') {
      let owner = node.parentElement;
      // Texts of a picture are not React's, and are as in the file.
      if (owner?.closest('[translate="no"] svg')) continue;
      while (owner && !renderedOf(owner)) owner = owner.parentElement;
      if (!owner || owner instanceof HTMLTextAreaElement) continue;
      texts += 1;
      if (!isText(renderedOf(owner)?.['children'])) wrong.push(`“${node.nodeValue}” beside other children`);
    }
  }
  return { texts, wrong };
}
