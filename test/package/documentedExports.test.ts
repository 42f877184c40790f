import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/siteFolders.js'

const { entryPoints } = JSON.parse(readFileSync(path.join(projectRoot, 'typedoc.json'), 'utf8')) as { readonly entryPoints: readonly string[] }

it.each(entryPoints)('every export of %s has a doc comment', (entryPoint) => {
  const exported = exportsOf(path.join(projectRoot, entryPoint))
  expect(exported.size).toBeGreaterThan(0)
  expect([...exported].filter(([, isDocumented]) => !isDocumented).map(([name]) => name)).toEqual([])
})

/** The exported names of a file, those that it passes on included, with whether each has a doc comment where it is declared; a value and its type share one. */
function exportsOf(file: string): Map<string, boolean> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = new Map<string, boolean>()
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) passedOn(statement, source).forEach((isDocumented, name) => found.set(name, isDocumented))
    else if (isExported(statement)) namesOf(statement).forEach((name) => found.set(name, found.get(name) === true || hasDocComment(statement)))
  }
  return found
}

function passedOn({ moduleSpecifier, exportClause }: ts.ExportDeclaration, source: ts.SourceFile): Map<string, boolean> {
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? exportsOf(sourceFile(path.resolve(path.dirname(source.fileName), moduleSpecifier.text))) : declarationsOf(source)
  if (!exportClause || !ts.isNamedExports(exportClause)) return from
  return new Map(exportClause.elements.map(({ name, propertyName }) => [name.text, from.get((propertyName ?? name).text) ?? false]))
}

function declarationsOf(source: ts.SourceFile): Map<string, boolean> {
  return new Map(source.statements.flatMap((statement) => namesOf(statement).map((name): [string, boolean] => [name, hasDocComment(statement)])))
}

function sourceFile(specified: string): string {
  const file = specified.replace(/\.js$/, '.ts')
  if (!existsSync(file)) throw new Error(`${file} does not exist.`)
  return file
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

function hasDocComment(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0
}
