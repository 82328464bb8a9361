/** Bundles the server with all it needs into one file for Node, so that a server needs no package registry. */
export default {
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "server/src/main.ts",
    target: "node22",
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "server.mjs", codeSplitting: false } },
  },
};
