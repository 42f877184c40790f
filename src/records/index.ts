/** `hotline-spec/schemas`: what records are, as types, JSON Schema, zod schemas and compiled validators. */
export { validate, type Validation, type ValidationError } from './validate.js'
export { RecordTypeError } from './recordTypeError.js'
export { jsonSchemas } from './generated/jsonSchemas.js'
export { recordTypes, type RecordType, type RecordTypeDescription } from './generated/recordTypes.js'
export * from './generated/zod.js'
export type { Extension, RecordByType, Suspension } from './generated/types.js'
