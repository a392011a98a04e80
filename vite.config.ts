import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cardFonts } from './scripts/card-fonts-plugin.ts'
import { compressedPreview } from './scripts/compressed-preview.ts'
import { contentPolicy } from './scripts/content-policy.ts'
import { embedPage } from './scripts/embed-page.ts'
import { firstScreenGroups } from './scripts/first-screens.ts'
import { lateFiles } from './scripts/late-files.ts'
import type { BuiltPage } from './scripts/prerender.ts'
import { prerender } from './scripts/prerender.ts'
import { recordFiles } from './scripts/record-plugin.ts'
import { sharedLinks } from './scripts/shared-links.ts'
import { sharedPages } from './scripts/shared-pages.ts'
import { stillFonts } from './scripts/still-fonts.ts'

/** What every page of the build is made with. */
const pagePlugins = (page: BuiltPage) => [
  react(),
  tailwindcss(),
  stillFonts(),
  prerender(page),
  contentPolicy(),
  recordFiles(),
]

const pageBuild = {
  target: 'baseline-widely-available',
  sourcemap: true,
  // scripts/budget.mjs reads dist/.vite/manifest.json.
  manifest: true,
  modulePreload: { polyfill: false, resolveDependencies: lateFiles },
  // The policy refuses data: addresses, so no file is written into another.
  assetsInlineLimit: 0,
} as const

export default defineConfig({
  // Relative addresses, so the built folder works under any path of any host.
  base: './',
  // Every page is spelled after the `#`; a path that does not exist is a 404, not the app again.
  appType: 'mpa',
  plugins: [
    ...pagePlugins('index'),
    embedPage(() => ({ base: './', plugins: pagePlugins('embed'), build: pageBuild })),
    sharedPages(),
    sharedLinks(),
    cardFonts(),
    compressedPreview(),
  ],
  build: {
    ...pageBuild,
    // In kB: the outlines of letters for images, loaded when one is asked for.
    chunkSizeWarningLimit: 850,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: firstScreenGroups(import.meta.dirname),
        },
      },
    },
  },
  test: {
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // None of these changes what another reads, so each worker reads it once, in half the time.
          isolate: false,
          // Laws run over thousands of cases, on machines that do other things as well.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/{domain,dataset,exchange,store,app,data,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          testTimeout: 30_000,
          include: ['tests/{features,app,ui}/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
