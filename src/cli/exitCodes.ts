/** What the status of the command says; scripts and schedulers rely on it. */
export const exitCodes = {
  /** It ran, and nothing that `--fail-on` names was found. */
  conforms: 0,
  /** A rule of error severity failed (or, where asked for, cannot tell). */
  doesNotConform: 1,
  /** It could not run: a bad option, a file that cannot be read, a full disk. */
  couldNotRun: 2,
} as const
