import { hashSuggestionBox } from "@engine/protocol/suggestion-box";
import { closeBoxTypedData, reopenBoxTypedData } from "@engine/protocol/suggestion-requests";
import type { Hex } from "viem";
import { assertSigned } from "../access/signature.ts";
import { readSignedRequest } from "../access/signed-request.ts";
import { replyEmpty, replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import { requireBox } from "../suggestions/require-box.ts";
import { suggestionRefusal } from "../suggestions/suggestion-refusal.ts";

export const boxRoutes: readonly Route[] = [
  { pattern: /^\/boxes\/(0x[0-9a-f]{64})$/, pages: "own", methods: { GET: getBox } },
  { pattern: /^\/boxes\/(close|reopen)$/, pages: "own", limited: true, methods: { POST: postChange } },
];

/** `{closed}`: whether the box with this struct hash was closed before its last day. */
async function getBox({ services, response, captured }: Exchange): Promise<void> {
  replyJson(response, 200, { closed: services.closedBoxes.isClosed(captured as Hex) });
}

/** Closes the box of `x-letter`, or opens it again, for whoever opened it. What waits in it stays. 204. */
async function postChange({ services, request, response, captured }: Exchange): Promise<void> {
  const at = Date.now();
  const { account, deadline, signature } = readSignedRequest(request.headers);
  const { box, memberId } = await requireBox(services, request, at);
  if (box.issuer !== account) throw suggestionRefusal("notYours");
  const closed = captured === "close";
  const message = { account, place: box.place, box: hashSuggestionBox(box), deadline };
  const typedData = (closed ? closeBoxTypedData : reopenBoxTypedData)(services.config.chainId, message);
  await assertSigned(services.chain, typedData, account, signature);
  await services.closedBoxes.record({ box: message.box, memberId, closed, at, expiresAt: box.expiresAt });
  replyEmpty(response, 204);
}
