/**
 * A rule for the linter: who may import whom. Its option is a table from a folder of `src/` to what
 * the folder may import besides itself: folders of `src/` and packages, each by its name, or
 * `type:<name>` for `import type` alone. A folder without a row may import nothing. Files that stand
 * in `src/` itself (`main.tsx`, `App.tsx`) may import everything, and nobody may import them.
 */
import path from 'node:path';

/** The folder of `src/`, the folder beside it (`../data`) or the package that a specifier in `file` names. */
function target(src, file, specifier) {
  if (!specifier.startsWith('.')) {
    const [scope, name] = specifier.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  const to = path.relative(src, path.resolve(path.dirname(file), specifier)).split(path.sep);
  if (to[0] === '..') return to.slice(0, 2).join('/');
  return to.length > 1 ? to[0] : 'src';
}

const importDirections = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }],
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const [folder, ...rest] = path.relative(src, context.filename).split(path.sep);
    if (folder === '..' || rest.length === 0) return {};
    const row = context.options[0]?.[folder] ?? [];

    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const name = target(src, context.filename, source.value);
      if (name === folder || row.includes(name) || (typeOnly && row.includes(`type:${name}`))) return;
      context.report({
        node,
        message: `${folder} may not import ${name}: it may import ${row.join(', ') || 'nothing'} (see ARCHITECTURE.md)`,
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

export default { meta: { name: 'lodelines' }, rules: { 'import-directions': importDirections } };
