import { isBuiltin } from 'node:module'
import path from 'node:path'
import { layers, packageHomes, shells } from './layers.mjs'

/**
 * The lint rule that holds the table of layers. A pattern over the text of an import would take `./report/row.js` inside
 * src/cli for src/report, so the import is resolved against the file first.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports point one way: shells, report, engine, expression, calendar.' },
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}. {{because}} Allowed: {{allowed}}.',
      typesOnly: '{{from}} may import only types of {{to}}: write `import type`. {{because}}',
      unknownLayer: '{{place}} is in no layer. Give it a row in scripts/lint/layers.mjs, with what it may import and why.',
      builtin: "'{{name}}' exists only in Node. {{from}} also runs in a browser and in a worker: take what you need as an argument from src/cli.",
      packageHome: "'{{name}}' may be imported only in {{homes}}. {{because}}",
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/')
    const from = layerOf(file)

    return {
      Program: (node) => {
        if (from === undefined) context.report({ node, messageId: 'unknownLayer', data: { place: file } })
      },
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    }

    function check(source, typeOnly) {
      if (typeof source?.value !== 'string' || from === undefined) return
      if (source.value.startsWith('.')) checkLayer(source, typeOnly)
      else checkPackage(source)
    }

    function checkLayer(node, typeOnly) {
      const target = path.posix.join(path.posix.dirname(file), node.value)
      const to = layerOf(target)
      if (to === undefined) {
        context.report({ node, messageId: 'unknownLayer', data: { place: target } })
        return
      }
      if (to === from || from.mayImport.includes(to.place)) return
      const data = { from: from.place, to: to.place, because: from.because, allowed: from.mayImport.join(', ') || 'nothing' }
      if (!from.mayImportTypes?.includes(to.place)) context.report({ node, messageId: 'direction', data })
      else if (!typeOnly) context.report({ node, messageId: 'typesOnly', data })
    }

    function checkPackage(node) {
      const name = node.value
      if (isBuiltin(name) && !shells.includes(from.place)) {
        context.report({ node, messageId: 'builtin', data: { name, from: from.place } })
      }
      const restricted = packageHomes.find((one) => name === one.name || name.startsWith(`${one.name}/`))
      if (restricted === undefined || restricted.homes.some((home) => isInside(file, home))) return
      context.report({ node, messageId: 'packageHome', data: { name, homes: restricted.homes.join(', '), because: restricted.because } })
    }
  },
}

/** The layer whose place encloses the file most closely; a new folder under src belongs to none until it is listed. */
function layerOf(file) {
  const enclosing = layers.filter(({ place }) => isInside(file, place)).sort((a, b) => b.place.length - a.place.length)[0]
  const liesInUnlistedFolder = enclosing?.place === 'src' && file.split('/').length > 2
  return liesInUnlistedFolder ? undefined : enclosing
}

function isInside(file, place) {
  return file === place || file.startsWith(`${place}/`)
}

function isTypeOnly(node) {
  if (node.importKind === 'type') return true
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type')
}
