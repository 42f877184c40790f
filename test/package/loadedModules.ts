import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Everything that a built file loads, through all its chunks: packages and modules of Node by name. */
export function loadedModules(file: string): Set<string> {
  const names = new Set<string>()
  const seen = new Set<string>()
  const waiting = [file]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const name of importsOf(readFileSync(next, 'utf8'))) {
      if (name.startsWith('.')) waiting.push(path.join(path.dirname(next), name))
      else names.add(name)
    }
  }
  return names
}

function importsOf(code: string): string[] {
  const statements = /^(?:import|export)\b[^'"`;]*?\bfrom\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/gmu
  return [...code.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}
