import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A browser on a busy machine can miss a moment; what fails three times is at fault.
    retry: process.env.CI ? 2 : 0,
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    // Tests that start a compiler or pack the library take seconds, and more where other work has the two cores.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      exclude: ['src/records/generated/**'],
      reporter: ['text-summary', 'html'],
    },
  },
})
