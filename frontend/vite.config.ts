import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { bootFiles } from "./scripts/boot-files.ts";
import { engineConfig } from "./scripts/engine-config.ts";
import { inlineDocuments } from "./scripts/inline-documents.ts";
import { precompress } from "./scripts/precompress.ts";

// A build is for production, whatever the shell it is started from says: otherwise React's development half goes along.
if (process.argv.includes("build")) process.env.NODE_ENV = "production";

const source = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: "@", replacement: source },
      // React has had this hook for long: no stand-in for it.
      {
        find: "use-sync-external-store/shim/with-selector",
        replacement: "use-sync-external-store/with-selector",
      },
      { find: /^\.\.\/createLucideIcon\.mjs$/, replacement: `${source}/components/ui/create-icon.ts` },
    ],
  },
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      // A page's loader travels with the page: otherwise the shell grows with every page's queries.
      codeSplittingOptions: {
        defaultBehavior: [["component", "loader", "pendingComponent"], ["errorComponent"]],
      },
      routesDirectory: "src/routes",
      generatedRouteTree: "src/route-tree.gen.ts",
      quoteStyle: "double",
      semicolons: true,
    }),
    inlineDocuments(),
    lingui({ macroTransform: true, cwd: import.meta.dirname }),
    react(),
    tailwindcss(),
    engineConfig(),
    bootFiles(),
    precompress(),
  ],
  server: { port: Number(process.env.WEB_PORT ?? 5173) },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        // The shell lists the files of every page: what they are called is fetched with each first visit.
        chunkFileNames: "assets/[hash:7].js",
        codeSplitting: {
          groups: [
            // What every visit needs travels as one file: compressed together it is smaller, and it is one request.
            { name: "app", tags: ["$initial"], priority: 2 },
            // Small parts that several pages share are merged with their like: a page is a dozen files, not forty.
            {
              name: "shared",
              test: /[\\/](src[\\/](components|lib)[\\/](?!transactions|errors|decisions)|lucide-react)/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 2_500,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    testTimeout: 20_000,
  },
});
