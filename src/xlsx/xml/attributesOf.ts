import { resolveEntities } from './resolveEntities.js'

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The attributes of a tag, by their names without prefix.
 *
 * @param tag What stands between the brackets, name first.
 * @example attributesOf('sheet name="A&amp;B" r:id="rId1"') // { name: 'A&B', id: 'rId1' }
 */
export function attributesOf(tag: string): Readonly<Record<string, string | undefined>> {
  const found = Object.create(null) as Record<string, string | undefined>
  for (const [, name, double, single] of tag.matchAll(attribute)) {
    found[name!.slice(name!.indexOf(':') + 1)] = resolveEntities(double ?? single ?? '')
  }
  return found
}
