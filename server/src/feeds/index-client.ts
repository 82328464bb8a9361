import { Refusal } from "../refusal.ts";

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Asks the index.
 * @throws Refusal 503 if it does not answer, or not to this question.
 */
export async function askIndex<Answer>(graphqlUrl: string, query: string, variables = {}): Promise<Answer> {
  const answer = await fetch(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  })
    .then((response) => response.json() as Promise<{ data?: Answer; errors?: unknown[] }>)
    .catch(() => undefined);
  if (!answer?.data || answer.errors) throw indexSilent();
  return answer.data;
}

function indexSilent(): Refusal {
  const words = {
    title: "The feed is not to be had just now",
    reason: "The index that it is made from does not answer.",
    next: "Nothing is lost. Ask again in a few minutes.",
  };
  return new Refusal(503, "indexSilent", words, { "retry-after": "120" });
}
