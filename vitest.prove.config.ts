import { defineConfig } from 'vitest/config'

/** Proofs take their time and the machine; one after the other, so that none starves another of it. */
export default defineConfig({
  test: {
    include: ['test/prove/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
})
