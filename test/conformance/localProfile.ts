import type { Profile } from '../../src/engine/profile.js'

/** A shipped profile with one rule switched on: rules known from reports only are shipped off and have cases all the same. */
export function localProfile(profile: string, rule: string): Profile {
  return { id: `${profile}-and-${rule}`, version: '1', extends: profile, title: { zh: profile, en: profile }, rules: { [rule]: 'on' } }
}
