/**
 * A lint rule: text is the only child of its element. Browser translation replaces text nodes with elements of its
 * own. React sets the text of an element as a whole, which survives that. Text beside other children, in a fragment
 * or as the result of a component is a node of its own in React: React then updates a node that is gone, or throws
 * where it inserts before it or removes it (https://github.com/facebook/react/issues/11538).
 *
 * Allowed in these places: JSX, lists of it, local values and functions made of it, and properties of the type
 * `Elements`. A blank between two elements that are always there is allowed, because React never touches it again.
 */

/** The children of a JSX node that are rendered. */
function renderedChildren({ children }) {
  return children.filter(
    (child) =>
      !(child.type === 'JSXText' && /^\s*\n\s*$/.test(child.value)) &&
      child.expression?.type !== 'JSXEmptyExpression',
  );
}

function isBlank(child) {
  const text = child.type === 'JSXText' ? child.value : child.expression?.value;
  return typeof text === 'string' && text.trim() === '';
}

/** Whether a child is an element of the page that is always there, such as `<span>`. */
function isHost(child) {
  return child?.type === 'JSXElement' && /^[a-z]/.test(child.openingElement.name.name ?? '');
}

const isFunction = ({ type }) =>
  /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(type);

/** The expressions that a function returns, without those of functions inside it. */
function returned({ body }) {
  if (body.type !== 'BlockStatement') return [body];
  const found = [];
  const visit = (node) => {
    if (typeof node?.type !== 'string' || isFunction(node)) return;
    if (node.type === 'ReturnStatement' && node.argument) found.push(node.argument);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'parent') [value].flat().forEach(visit);
    }
  };
  body.body.forEach(visit);
  return found;
}

/** Whether a type is `Elements` or a function that returns it. */
function isElementsType(type) {
  if (type?.type === 'TSFunctionType') return isElementsType(type.returnType?.typeAnnotation);
  return type?.type === 'TSTypeReference' && type.typeName.name === 'Elements';
}

export const textAlone = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** Names of the properties whose type is `Elements`. */
    const slots = new Set();

    const definitionOf = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name);
        if (variable) return variable.defs[0]?.node ?? null;
      }
      return null;
    };
    /** The value of a local name: a function or an expression; null for parameters and imports. */
    const valueOf = (node) => {
      const definition = definitionOf(node);
      if (definition?.type === 'FunctionDeclaration') return definition;
      return definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier'
        ? definition.init
        : null;
    };
    const returnsElements = (node) => {
      const called = node.type === 'Identifier' ? valueOf(node) : node;
      return called !== null && isFunction(called) && returned(called).every(isElements);
    };
    /** Whether an expression renders elements or nothing, never text. */
    const isElements = (node) => {
      switch (node.type) {
        case 'JSXElement':
        case 'JSXFragment':
          return true;
        case 'Literal':
          return node.value === null || typeof node.value === 'boolean';
        case 'LogicalExpression':
          return (node.operator === '&&' || isElements(node.left)) && isElements(node.right);
        case 'ConditionalExpression':
          return isElements(node.consequent) && isElements(node.alternate);
        case 'Identifier': {
          if (slots.has(node.name)) return true;
          const value = valueOf(node);
          return value !== null && isElements(value);
        }
        case 'CallExpression': {
          const { callee } = node;
          if (callee.type === 'Identifier') return slots.has(callee.name) || returnsElements(callee);
          return isMap(node) && returnsElements(node.arguments[0]);
        }
        default:
          return false;
      }
    };
    const isMap = ({ callee, arguments: [first] }) => callee.property?.name === 'map' && first !== undefined;
    const stands = (child) => isElements(child.type === 'JSXExpressionContainer' ? child.expression : child);

    const checkChildren = (node) => {
      const children = renderedChildren(node);
      if (children.length === 1 && node.type === 'JSXElement') {
        const [{ expression }] = children;
        if (!isHost(node) || expression?.type !== 'CallExpression' || !isMap(expression)) return;
      }
      children.forEach((child, i) => {
        if (stands(child) || (isBlank(child) && isHost(children[i - 1]) && isHost(children[i + 1]))) return;
        context.report({ node: child, message: 'Text beside other children: give it an element of its own' });
      });
    };
    const checkComponent = (node) => {
      const name = (node.id ?? node.parent.id)?.name ?? '';
      if (!/^[A-Z]/.test(name)) return;
      for (const result of returned(node)) {
        if (isElements(result)) continue;
        context.report({
          node: result,
          message: 'Text as the result of a component: put it into an element',
        });
      }
    };
    return {
      Program: (program) => {
        const visit = (node) => {
          if (typeof node?.type !== 'string') return;
          if (node.type === 'TSPropertySignature' && isElementsType(node.typeAnnotation?.typeAnnotation)) {
            slots.add(node.key.name);
          }
          for (const [key, value] of Object.entries(node)) {
            if (key !== 'parent') [value].flat().forEach(visit);
          }
        };
        visit(program);
      },
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      FunctionDeclaration: checkComponent,
      FunctionExpression: checkComponent,
      ArrowFunctionExpression: checkComponent,
    };
  },
};
