/** Graph Node's environment. Its own limits on queries are mostly "none"; ours are what a list page needs, tenfold. */
export const graphNodeSettings = {
  GRAPH_LOG: "warn",
  // Where the terminal has it on, Graph Node writes down a backtrace for each of its inner, harmless errors: ten times
  // the work of indexing.
  RUST_BACKTRACE: "0",
  // Without it the newest block is seen up to half a minute late.
  GRAPH_STORE_DISABLE_CHAIN_HEAD_PTR_CACHE: "true",
  // Kilobytes that wait to be written. With each block Graph Node weighs all that waits, so a large batch (10,000 by
  // default) costs a quarter of its time.
  GRAPH_STORE_WRITE_BATCH_SIZE: "300",
  ETHEREUM_POLLING_INTERVAL: "200",
  GRAPH_GRAPHQL_QUERY_TIMEOUT: "10",
  GRAPH_GRAPHQL_MAX_FIRST: "1000",
  GRAPH_GRAPHQL_MAX_SKIP: "5000",
  GRAPH_GRAPHQL_MAX_DEPTH: "8",
  GRAPH_GRAPHQL_MAX_COMPLEXITY: "5000000",
  GRAPH_GRAPHQL_ERROR_RESULT_SIZE: "20000000",
  GRAPH_IPFS_TIMEOUT: "10",
  GRAPH_MAX_IPFS_FILE_BYTES: "65536",
  // A text that comes late is looked for at least this often (seconds); by default the pauses grow to ten minutes.
  GRAPH_FDS_MAX_BACKOFF: "30",
};
