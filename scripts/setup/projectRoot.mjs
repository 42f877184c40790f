import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, wherever the command was started. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))
