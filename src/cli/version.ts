import manifest from '../../package.json' with { type: 'json' }

/** The version of the package, as receipts and `--version` show it. */
export const { version } = manifest
