import type { IncomingMessage } from "node:http";
import { contentHash } from "@engine/protocol/content-hash";
import type { ContentDocument, DocumentKind } from "@engine/protocol/documents";
import { hashSuggestionBox } from "@engine/protocol/suggestion-box";
import { declineSuggestionTypedData, readSuggestionsTypedData } from "@engine/protocol/suggestion-requests";
import type { Address } from "viem";
import { assertSigned } from "../access/signature.ts";
import { readSignedRequest } from "../access/signed-request.ts";
import { readDocument } from "../document-body.ts";
import { replyEmpty, replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import { requireBox } from "../suggestions/require-box.ts";
import { suggestionRefusal } from "../suggestions/suggestion-refusal.ts";

const own = { pages: "own", limited: true } as const;

export const suggestionRoutes: readonly Route[] = [
  { pattern: /^\/suggestions$/, ...own, methods: { GET: getWaiting, POST: postSuggestion } },
  { pattern: /^\/suggestions\/(0x[0-9a-f]{40})$/, ...own, methods: { GET: getAnswer, DELETE: deleteFiled } },
  { pattern: /^\/suggestions\/(0x[0-9a-f]{40})\/decline$/, ...own, methods: { POST: postDecline } },
];

/** Leaves the body, an idea's exact bytes, in the box of `x-letter`. 201 `{hash}`, or 200 if it lay there already. */
async function postSuggestion({ services, request, response }: Exchange): Promise<void> {
  const at = Date.now();
  const claimKey = readClaimKey(request);
  const { bytes, document } = await readDocument(request);
  assertKind(document, "idea", "notAnIdea");
  const { letter, box, memberId } = await requireBox(services, request, at);
  const [hash, boxHash] = [await contentHash(bytes), hashSuggestionBox(box)];
  const suggestion = {
    ...{ claimKey, hash, box: boxHash, place: box.place, source: box.source },
    ...{ memberId, at, text: new TextDecoder().decode(bytes), letter },
  };
  const outcome = await services.suggestions.leave(suggestion, services.closedBoxes.isClosed(boxHash));
  replyJson(response, outcome === "stored" ? 201 : 200, { hash });
}

/** `{suggestions}`: what waits in the boxes of the member who signed. */
async function getWaiting(exchange: Exchange): Promise<void> {
  const { services, response } = exchange;
  const waiting = services.suggestions.waitingFor(await requireReader(exchange));
  const shown = waiting.map(({ claimKey, hash, place, source, letter, at, text }) => ({
    ...{ claimKey, hash, place, source, letter, at, text },
  }));
  replyJson(response, 200, { suggestions: shown });
}

/** `{hash, place, at, answer}` for whoever knows the claim key: its author, and the member whom the box belongs to. */
async function getAnswer({ services, response, captured }: Exchange): Promise<void> {
  const { hash, place, at, answer } = services.suggestions.find(captured as Address);
  replyJson(response, 200, { hash, place, at, answer });
}

/** Declines a suggestion; the body is a reason's exact bytes. 204. */
async function postDecline({ services, request, response, captured }: Exchange): Promise<void> {
  const { account, deadline, signature } = readSignedRequest(request.headers);
  const { bytes, document } = await readDocument(request);
  assertKind(document, "reason", "notAReason");
  const message = { account, claimKey: captured as Address, contentHash: await contentHash(bytes), deadline };
  const memberId = await services.membership.requireActive(account);
  const typedData = declineSuggestionTypedData(services.config.chainId, message);
  await assertSigned(services.chain, typedData, account, signature);
  const reason = new TextDecoder().decode(bytes);
  await services.suggestions.answer(message.claimKey, memberId, { kind: "declined", reason, at: Date.now() });
  replyEmpty(response, 204);
}

/** Takes off the list what was filed; a member has then stored its text, withdrawn since or not. 204. */
async function deleteFiled(exchange: Exchange): Promise<void> {
  const { services, response, captured } = exchange;
  const memberId = await requireReader(exchange);
  const { hash, claimKey } = services.suggestions.find(captured as Address);
  if (!(await services.documents.wasStored(hash))) throw suggestionRefusal("notFiled");
  await services.suggestions.answer(claimKey, memberId, { kind: "filed", at: Date.now() });
  replyEmpty(response, 204);
}

/** The member who signed to read their suggestions. @throws Refusal 400, 401, 403, 503 */
async function requireReader({ services, request }: Exchange): Promise<number> {
  const { account, deadline, signature } = readSignedRequest(request.headers);
  const memberId = await services.membership.requireActive(account);
  const typedData = readSuggestionsTypedData(services.config.chainId, { account, deadline });
  await assertSigned(services.chain, typedData, account, signature);
  return memberId;
}

function readClaimKey({ headers }: IncomingMessage): Address {
  const text = headers["x-claim-key"];
  if (typeof text === "string" && /^0x[0-9a-fA-F]{40}$/.test(text)) return text.toLowerCase() as Address;
  throw suggestionRefusal("badClaimKey");
}

function assertKind(
  document: ContentDocument,
  kind: DocumentKind,
  refusal: "notAnIdea" | "notAReason",
): void {
  if (document.kind !== kind) throw suggestionRefusal(refusal, document.kind);
}
