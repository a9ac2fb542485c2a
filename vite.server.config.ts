import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The program: src/bin.ts → dist/bin.js, with everything in it but SQLite, which is native and comes inside the package
 * (`bundleDependencies`): what is packed runs with nothing to fetch, and starts faster than from a thousand files.
 */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: at('src/bin.ts'),
    outDir: at('dist'),
    // dist/web lies inside.
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    // Whoever hands the code of others on hands on their terms as well.
    license: { fileName: 'licences-of-the-program.md' },
    rolldownOptions: {
      // pg looks for a native twin that nobody installs.
      external: [/^node:/, '@photostructure/sqlite', 'pg-native'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
