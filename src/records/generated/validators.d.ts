// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
/** What a keyword of the schema found wrong. */
export interface Finding {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value is such a record; its findings stay on the function until the next call. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Finding[] | null
}

export declare const activity: Validator
export declare const call: Validator
export declare const conductFinding: Validator
export declare const knowledgeEntry: Validator
export declare const message: Validator
export declare const report: Validator
export declare const seatShift: Validator
export declare const survey: Validator
export declare const unitEvaluation: Validator
export declare const workOrder: Validator
