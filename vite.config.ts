import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './scripts/precompress.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The browser app: src/web → dist/web. The server allows no inline script or style, so none is made. */
export default defineConfig({
  root: at('src/web'),
  plugins: [react(), tailwindcss(), precompress()],
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    license: { fileName: 'licences.md' },
  },
})
