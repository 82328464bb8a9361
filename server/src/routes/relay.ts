import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import { metric } from "../metric.ts";
import { KIND_NAMES } from "../relay/errand.ts";
import { readJsonObject } from "../relay/fields.ts";
import { isKindName } from "../relay/kinds/kinds.ts";
import { relayMetrics } from "../relay/metrics.ts";
import type { Relay } from "../relay/relay.ts";
import { relayRefusal } from "../relay/relay-refusal.ts";
import { USER_ACTIONS } from "../relay/user-actions.ts";
import { replyBytes, replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import type { Services } from "../services.ts";

const ANY_KIND = KIND_NAMES.join("|");

export const relayRoutes: readonly Route[] = [
  { pattern: /^\/relay$/, pages: "all", methods: { GET: getRelay } },
  {
    pattern: new RegExp(`^/relay/(${ANY_KIND})$`),
    ...{ pages: "own", limited: true, methods: { POST: postErrand } },
  },
  {
    pattern: new RegExp(`^/relay/(?:${ANY_KIND})/(0x[0-9a-f]{64})$`),
    ...{ pages: "all", methods: { GET: getErrand } },
  },
  {
    pattern: /^\/relay\/nonces\/(0x[0-9a-fA-F]{40})$/,
    ...{ pages: "all", limited: true, methods: { GET: getNonce } },
  },
  { pattern: /^\/metrics$/, pages: "none", methods: { GET: getMetrics } },
];

/** Whether the relayer is on, what it takes, and what is left for today. */
async function getRelay({ services, response }: Exchange): Promise<void> {
  const { relay, config } = services;
  if (!relay) return replyJson(response, 200, { on: false, chainId: config.chainId });
  const { gasPerDay, gasLeft, errandsPerDay, waiting, inFlight, low } = relay.numbers();
  const actions = Object.entries(USER_ACTIONS).map(([contract, { names }]) => [contract, names]);
  replyJson(response, 200, {
    ...{ on: true, chainId: config.chainId, account: relay.account, forwarder: relay.forwarder },
    ...{ kinds: KIND_NAMES, actions: Object.fromEntries(actions) },
    ...{ gasPerDay, gasLeft, errandsPerDay, waiting, inFlight, low },
  });
}

/** Takes an errand. 202 with its record, whose address never changes. */
async function postErrand({ services, request, response, captured }: Exchange): Promise<void> {
  const relay = requireRelay(services);
  if (!isKindName(captured)) throw relayRefusal("unknownErrand");
  const view = await relay.take(captured, await readJsonObject(request));
  replyJson(response, 202, view, { location: `/relay/${view.kind}/${view.id}` });
}

/** What became of an errand. */
async function getErrand({ services, response, captured }: Exchange): Promise<void> {
  replyJson(response, 200, requireRelay(services).view(captured as Hex));
}

/** The nonce for an account's next request: the forwarder's, plus what is under way here. */
async function getNonce({ services, response, captured }: Exchange): Promise<void> {
  const account = getAddress(captured.toLowerCase()) as Address;
  replyJson(response, 200, { nonce: await requireRelay(services).nextNonce(account) });
}

async function getMetrics({ services, response }: Exchange): Promise<void> {
  const { relay, documents, addressLimit } = services;
  const store =
    metric("content_documents", "gauge", "Documents stored.", documents.count) +
    metric(
      "requests_limited_total",
      "counter",
      "Requests beyond what one address may send in a minute.",
      addressLimit.turnedAway,
    );
  const text = store + (relay ? relayMetrics(relay.numbers()) : "");
  replyBytes(response, 200, new TextEncoder().encode(text), {
    "content-type": "text/plain; version=0.0.4; charset=utf-8",
    "cache-control": "no-store",
  });
}

function requireRelay({ relay }: Services): Relay {
  if (!relay) throw relayRefusal("relayOff");
  return relay;
}
