import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', 'dist/**', 'test/prove/**']
/** Code without state, files or clocks: its tests share their modules, which saves reading them a hundred times. */
const thinking = ['domain', 'read', 'plan', 'write', 'reflect'].map((layer) => `src/${layer}/**/*.test.ts`)
/** What looks at a clock or at a window that is drawn: alone, lest one is timed while another works. */
const timed = ['test/e2e/**/*.test.ts', 'test/applications-at-size.test.ts', 'test/package.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    // A machine that does other work takes several times as long.
    testTimeout: 40_000,
    // A page on a busy machine takes its time.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'thinking',
          include: thinking,
          exclude,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...exclude, ...thinking, ...timed],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, exclude, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
