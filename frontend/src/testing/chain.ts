import { createClient, custom, type Hex } from "viem";
import { chainOf } from "@/config/chain.ts";
import { engineConfig } from "@/testing/engine-config.ts";

/** Answers to JSON-RPC methods; a function is asked with the parameters. */
export type Answers = Record<string, unknown>;

/** A viem client on a scripted node. What it was asked, in order, is in `asked`. */
export function scriptedClient(answers: Answers, account?: Hex) {
  const asked: { method: string; params: unknown }[] = [];
  async function request({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
    asked.push({ method, params });
    const answer = answers[method];
    if (answer === undefined) throw new Error(`the script has no answer to ${method}`);
    return typeof answer === "function" ? answer(params) : answer;
  }
  const client = createClient({
    chain: chainOf(engineConfig),
    transport: custom({ request }, { retryCount: 0 }),
    pollingInterval: 5,
    ...(account ? { account } : {}),
  });
  return { client, asked };
}
