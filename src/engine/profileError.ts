import type { Bilingual } from '../expression/kinds.js'
import { ArgumentError } from './argumentError.js'

/** What can be wrong with a profile. */
export type ProfileErrorCode =
  | 'PROFILE_UNKNOWN'
  | 'PROFILE_CIRCULAR'
  | 'PROFILE_CONFLICT'
  | 'PROFILE_RULE_UNKNOWN'
  | 'PROFILE_PARAMETER_UNKNOWN'
  | 'PROFILE_VALUES_NOT_IN_ORDER'
  | 'PROFILE_READING_UNKNOWN'
  | 'PROFILE_DOCUMENT_UNKNOWN'
  | 'PROFILE_WINDOW_UNIT'

/** Thrown for a profile that is unknown, extends itself, contradicts itself or names what does not exist. */
export class ProfileError extends ArgumentError<ProfileErrorCode> {
  override readonly name = 'ProfileError'
  constructor(code: ProfileErrorCode, received: string, fix: Bilingual) {
    super({ zh: '规则配置', en: 'profile' }, code, received, fix)
  }
}
