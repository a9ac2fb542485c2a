import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'test/prove/**'],
    pool: 'forks',
    testTimeout: 20_000,
    // A page on a busy machine takes its time.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
