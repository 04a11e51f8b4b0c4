/**
 * A lint rule: which folder of `src/` may import from which. Its option maps each folder, such as `ui` or
 * `ui/controls`, to its allowed imports besides itself: folders, packages, or a folder next to `src/`
 * (`../data`). `ui` means the files directly in that folder, `ui/**` also its subfolders. The prefix `type:`
 * allows `import type` only. A file belongs to the innermost folder with an entry; a folder without an entry
 * may import nothing. Files directly in `src/` (`main.tsx`, `App.tsx`) may import everything, and nothing may
 * import them.
 */
import path from 'node:path';

/** The innermost folder with an entry that contains `folder` (a path from `src/`); without one, the top folder. */
function roomOf(table, folder) {
  const parts = folder.split(path.sep);
  for (let length = parts.length; length > 0; length--) {
    const room = parts.slice(0, length).join('/');
    if (room in table) return room;
  }
  return parts[0];
}

/** The target of an import in `file`: a folder with an entry, a folder next to `src/` (`../data`), or a package. */
function targetOf(table, src, file, specifier) {
  if (!specifier.startsWith('.')) {
    const [scope, name] = specifier.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  const to = path.relative(src, path.resolve(path.dirname(file), specifier));
  if (to.startsWith('..')) return to.split(path.sep).slice(0, 2).join('/');
  return to.includes(path.sep) ? roomOf(table, path.dirname(to)) : 'src';
}

/** Whether an allowed import includes a target. */
function covers(entry, target) {
  if (!entry.endsWith('/**')) return entry === target;
  const room = entry.slice(0, -'/**'.length);
  return target === room || target.startsWith(`${room}/`);
}

export const importDirections = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }],
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const table = context.options[0] ?? {};
    const folder = path.dirname(path.relative(src, context.filename));
    if (folder === '.' || folder.startsWith('..')) return {};
    const room = roomOf(table, folder);
    const row = table[room] ?? [];

    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const target = targetOf(table, src, context.filename, source.value);
      if (target === room || row.some((entry) => covers(entry, target))) return;
      if (typeOnly && row.some((entry) => covers(entry, `type:${target}`))) return;
      context.report({
        node,
        message: `${room} may not import ${target}: it may import ${row.join(', ') || 'nothing'} (see ARCHITECTURE.md)`,
      });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
    };
  },
};
