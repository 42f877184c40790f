import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The site takes a minute to build; its tests are those of `npm run test:site`.
    exclude: ['test/bench/**', 'test/site/built/**'],
    globalSetup: 'test/setup/bundledCommand.ts',
    // The library keeps no state that a test could leave behind; loading it anew for each file took a third of the time.
    isolate: false,
    // vitest leaves one core to its own window; where there are two, that is half of them.
    maxWorkers: '100%',
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
