import { config } from 'zod'

/** The page's policy forbids to compile text, and a browser notes each attempt; zod looks here while schemas are made. */
export const { jitless } = config({ jitless: true })
