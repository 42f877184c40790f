import { defineConfig } from 'vitest/config'

/** The tests of the built site, after `npm run docs:site`. */
export default defineConfig({
  test: {
    include: ['test/site/built/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
