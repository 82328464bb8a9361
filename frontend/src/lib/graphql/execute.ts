import { noteBlockTime } from "@/lib/chain-clock.ts";

/** A GraphQL document with the types of its result and variables, as code generation makes it. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** The part of every result that says up to which block it is true. */
export interface IndexedResult {
  _meta?: { block: { number: number; timestamp?: number | null } } | null;
}

/** Why the index gave no answer. */
export class IndexError extends Error {
  override name = "IndexError";
  /** "unreachable": no answer; "refused": an answer that is none; "failed": errors in the answer. */
  readonly fault: "unreachable" | "refused" | "failed";

  constructor(fault: IndexError["fault"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

const TIMEOUT_MILLISECONDS = 15_000;

/**
 * Asks the index. A document without `_meta` does not type-check: nothing is shown of which the block is unknown.
 * @throws IndexError, or the reason of `signal` when it was aborted.
 */
export async function execute<Result extends IndexedResult, Variables>(
  url: string,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason;
    throw new IndexError("unreachable", `No answer from ${url}`, { cause });
  });
  if (!response.ok) throw new IndexError("refused", `The index answered with status ${response.status}`);
  const { data, errors } = (await response.json().catch(() => ({}))) as Answer<Result>;
  if (errors?.length) throw new IndexError("failed", errors.map(({ message }) => message).join("; "));
  if (!data) throw new IndexError("refused", "The answer is not GraphQL");
  noteBlockTime(data._meta?.block.timestamp ?? 0);
  return data;
}

interface Answer<Result> {
  data?: Result;
  errors?: { message: string }[];
}
