/**
 * Finds unused messages. The compiler and knip do not: for them the properties of an exported object are
 * used. TypeScript's programming interface is still marked unstable; the version is pinned, and only this
 * file uses it.
 */
import path from 'node:path';
import {
  isElementAccessExpression,
  isIdentifier,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isVariableDeclaration,
  type Node,
  type ObjectLiteralExpression,
  type PropertyName,
  type SourceFile,
} from 'typescript/unstable/ast';
import { API, type Checker, type Symbol, type Type } from 'typescript/unstable/sync';

interface Message {
  /** The file and the keys of the message, such as `en.ts detail.owner`. */
  readonly path: string;
  readonly name: PropertyName;
}

/**
 * The unused messages of `src/i18n/`, as `en.ts detail.owner`. A message is a property, at any depth, of an
 * object called `en` in `src/i18n/`. It counts as used if a file of `src/` outside `src/i18n/`, or of `scripts/`, reads
 * it by name, by destructuring, or by a computed key whose type includes its name. Uses through a parameter of
 * another type are not found. `folder` must have a tsconfig.json.
 */
export function deadMessages(folder: string): string[] {
  const api = new API({ cwd: folder });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [path.join(folder, 'tsconfig.json')] });
    const [project] = snapshot.getProjects();
    if (!project) throw new Error(`No TypeScript project in ${folder}.`);
    const { checker, program } = project;
    const messages: Message[] = [];
    const read = new Set<string>();
    for (const name of program.getSourceFileNames()) {
      const file = program.getSourceFile(name);
      if (!file || !/\/(src|scripts)\//.test(name)) continue;
      if (name.includes('/src/i18n/')) messages.push(...messagesIn(file));
      else for (const symbol of readsIn(file, checker)) read.add(declarationOf(symbol));
    }
    const symbols = checker.getSymbolAtLocation(messages.map((message) => message.name));
    return messages
      .filter((_, place) => !read.has(declarationOf(symbols[place])))
      .map((message) => message.path);
  } finally {
    api.close();
  }
}

function messagesIn(file: SourceFile): Message[] {
  return nodesIn(file)
    .filter(isVariableDeclaration)
    .flatMap(({ name, initializer }) =>
      isIdentifier(name) && name.text === 'en' && initializer && isObjectLiteralExpression(initializer)
        ? messagesBelow(initializer, `${path.basename(file.fileName)} `)
        : [],
    );
}

function messagesBelow({ properties }: ObjectLiteralExpression, above: string): Message[] {
  return properties.flatMap((property) => {
    if (!isPropertyAssignment(property) && !isShorthandPropertyAssignment(property)) return [];
    const { name } = property;
    if (!('text' in name)) return [];
    const message = { path: `${above}${name.text}`, name };
    const value = isPropertyAssignment(property) ? property.initializer : name;
    return isObjectLiteralExpression(value)
      ? [message, ...messagesBelow(value, `${message.path}.`)]
      : [message];
  });
}

/** The properties of any object that a file reads. */
function readsIn(file: SourceFile, checker: Checker): (Symbol | undefined)[] {
  const nodes = nodesIn(file);
  const named = nodes.filter(isPropertyAccessExpression).map(({ name }) => name);
  const unpacked = nodes.filter(isObjectBindingPattern);
  const unpackedTypes = checker.getTypeAtLocation(unpacked);
  const computed = nodes.filter(isElementAccessExpression);
  const objectTypes = checker.getTypeAtLocation(computed.map(({ expression }) => expression));
  const keyTypes = checker.getTypeAtLocation(computed.map(({ argumentExpression }) => argumentExpression));
  const property = (type: Type | undefined, name: string) => type && checker.getPropertyOfType(type, name);
  return [
    ...checker.getSymbolAtLocation(named),
    ...unpacked.flatMap(({ elements }, place) =>
      elements.flatMap(({ name, propertyName = name }) =>
        propertyName && 'text' in propertyName ? [property(unpackedTypes[place], propertyName.text)] : [],
      ),
    ),
    ...keyTypes.flatMap((type, place) =>
      literalsOf(type).map((literal) => property(objectTypes[place], literal)),
    ),
  ];
}

/** The string literals of a type; none if the type allows any string. */
function literalsOf(type: Type | undefined): string[] {
  if (type?.isUnionType()) return type.getTypes().flatMap(literalsOf);
  return type?.isStringLiteralType() ? [type.value] : [];
}

function nodesIn(node: Node): Node[] {
  const nodes: Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesIn(child));
  });
  return nodes;
}

/** A key for the declaration of a property: equal for all symbols of one property. */
function declarationOf(symbol: Symbol | undefined): string {
  return (symbol?.declarations ?? []).map(({ path: file, index }) => `${file} ${index}`).join();
}
