import type { ReferenceSource } from '../referenceSource.js'
import { oscalCatalog } from './oscalCatalog.js'
import { catalogFile } from './oscalNames.js'
import { oscalProfile } from './oscalProfile.js'

/** The OSCAL documents by name: a catalog for each document, a profile for each profile. */
export function oscalFiles({ registry, profiles }: ReferenceSource): ReadonlyMap<string, string> {
  // The day on which the sources were last looked through is the day of what is said of them.
  const checked = [...registry.parameters.values()].map(({ lastCheckedOn }) => lastCheckedOn).sort().at(-1)!
  const lastModified = `${checked}T00:00:00+08:00`
  const written = (content: object): string => `${JSON.stringify(content, null, 1)}\n`
  return new Map([
    ...registry.standards.map((standard): [string, string] => [catalogFile(standard.id), written(oscalCatalog(standard, registry, lastModified))]),
    ...profiles.map((profile): [string, string] => [`profile-${profile.id}.json`, written(oscalProfile(profile, registry, lastModified))]),
  ])
}
