export interface IndexState {
  /** Number of the newest block taken in; -1 before the first. */
  block: number;
  health: "healthy" | "unhealthy" | "failed";
  /** Why it failed, in Graph Node's words. */
  failure: string | undefined;
}

interface Status {
  health: IndexState["health"];
  fatalError: { message: string } | null;
  chains: { latestBlock: { number: string } | null }[];
}

/** One GraphQL query. @throws Error with the server's words. */
export async function queryGraph<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
  return answer.data as T;
}

const statusQuery =
  "{ indexingStatuses { health fatalError { message } chains { latestBlock { number } } } }";

/** @throws Error while Graph Node does not know the subgraph yet. */
export async function indexState(statusUrl: string, graphqlUrl: string): Promise<IndexState> {
  const { indexingStatuses } = await queryGraph<{ indexingStatuses: Status[] }>(statusUrl, statusQuery);
  const [status] = indexingStatuses;
  if (!status) throw new Error("the subgraph is not deployed yet");
  const failure = status.fatalError?.message;
  const block = Number(status.chains[0]?.latestBlock?.number ?? -1);
  if (!failure) await queryGraph(graphqlUrl, "{ _meta { block { number } } }");
  return { block, health: status.health, failure };
}
