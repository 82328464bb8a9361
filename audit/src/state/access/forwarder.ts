import type { EventOf } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";

/** Folds one event of the forwarder: each signer's requests are carried out once, in order. */
export function reduceForwarder(context: Context, event: EventOf<"Forwarder">): void {
  if (event.eventName !== "ExecutedForwardRequest") return;
  const { nonces } = context.state.access;
  const { signer, nonce } = event.args;
  const next = nonces.get(signer) ?? 0n;
  const gap =
    nonce !== next && `request ${nonce} was carried out, but ${next} is next: a log is missing or repeated`;
  accuse(context, `requests of ${signer}`, event.at, gap);
  nonces.set(signer, nonce + 1n);
  context.report.count("forwarded requests");
}
