import ts from 'typescript';

/** A module that a file of the project asks for, and the line that does. */
export interface Import {
  specifier: string;
  line: number;
  /** True when it is gone once the types are stripped. */
  typeOnly: boolean;
}

/** Every import of a file, types included: static, dynamic, re-exported, globbed, in a type, in the scripts of an `.astro` file. */
export function importsOf(file: string, text: string): Import[] {
  return codeOf(file, text).flatMap(({ code, line }) =>
    importsOfCode(code).map((found) => ({ ...found, line: found.line + line })),
  );
}

/** Names that a file gives to others: of values, functions, classes and types. What it only passes on is not its own. */
export function exportsOf(file: string, text: string): string[] {
  const names = codeOf(file, text).flatMap(({ code }) => parse(code).statements.flatMap(exportedNames));
  return [...new Set(names)];
}

/** Lines on which a file asks for the time of day: `Date.now()`, `Date()` and `new Date()` without arguments. */
export function clockReads(file: string, text: string): number[] {
  return codeOf(file, text).flatMap(({ code, line }) => {
    const source = parse(code);
    return nodesOf(source)
      .filter(isClockRead)
      .map((node) => lineOf(source, node) + line);
  });
}

/** The TypeScript of a file, in pieces, and the number of lines before each. */
function codeOf(file: string, text: string): { code: string; line: number }[] {
  if (file.endsWith('.mdx')) return [{ code: text.replace(/^(?!import\s|export\s).*$/gm, ''), line: 0 }];
  if (!file.endsWith('.astro')) return [{ code: text, line: 0 }];
  const fence = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  const pieces = fence?.index === 0 ? [{ code: fence[1] ?? '', line: 1 }] : [];
  for (const { 0: script, 1: attributes = '', 2: code = '', index } of text.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
  )) {
    const src = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
    const line = text.slice(0, index + script.indexOf('>')).split('\n').length - 1;
    pieces.push({ code: src === undefined ? code : `import ${JSON.stringify(src)};`, line });
  }
  return pieces;
}

function importsOfCode(code: string): Import[] {
  const source = parse(code);
  return nodesOf(source).flatMap((node) => {
    const line = lineOf(source, node);
    return specifiersOf(node).map((specifier) => ({ specifier, line, typeOnly: isTypeOnly(node) }));
  });
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause && ts.isNamedExports(statement.exportClause) && !statement.moduleSpecifier
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [];
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  return isNamed(statement) && statement.name ? [statement.name.text] : [];
}

function isNamed(
  statement: ts.Statement,
): statement is ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function specifiersOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier ? literals(node.moduleSpecifier) : [];
  if (ts.isExternalModuleReference(node)) return literals(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literals(node.argument.literal) : [];
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression.getText();
  if (node.expression.kind !== ts.SyntaxKind.ImportKeyword && called !== 'require' && called !== 'import.meta.glob')
    return [];
  return node.arguments[0] ? literals(node.arguments[0]) : [];
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

/** The text of a literal or of a list of them; what cannot be known before it runs is shown as it is written. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literals);
  return [`(${node.getText()})`];
}

function isClockRead(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return ['Date.now', 'performance.now'].includes(node.getText());
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
