import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

/** The program: src/bin.ts → dist/bin.js. Its packages stay packages, installed beside it. */
export default defineConfig({
  // What is not named below is ours: a module of ours that cannot be found must fail the build, not the start.
  ssr: { noExternal: true },
  build: {
    ssr: at('src/bin.ts'),
    outDir: at('dist'),
    // dist/web lies inside.
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
