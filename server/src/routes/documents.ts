import type { Bytes } from "@engine/protocol/canonical";
import { cidOf } from "@engine/protocol/cid";
import { type ContentHash, contentHash } from "@engine/protocol/content-hash";
import { uploadTypedData, withdrawTypedData } from "@engine/protocol/upload";
import { assertSigned } from "../access/signature.ts";
import { readSignedRequest } from "../access/signed-request.ts";
import { readDocument } from "../document-body.ts";
import { Refusal } from "../refusal.ts";
import { replyEmpty, replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import type { Services } from "../services.ts";
import type { Trace } from "../storage/document-store.ts";

export const documentRoutes: readonly Route[] = [
  { pattern: /^\/documents$/, pages: "own", limited: true, methods: { POST: postDocument } },
  {
    pattern: /^\/documents\/(0x[0-9a-f]{64})$/,
    pages: "own",
    limited: true,
    methods: { DELETE: deleteDocument },
  },
];

/** Stores the body, a document's exact bytes. 201 `{hash, cid}`, or 200 if it was there already. */
async function postDocument({ services, request, response }: Exchange): Promise<void> {
  const { account, deadline, signature } = readSignedRequest(request.headers);
  const { bytes } = await readDocument(request);
  const hash = await contentHash(bytes);
  const memberId = await services.membership.requireActive(account);
  const typedData = uploadTypedData(services.config.chainId, { account, contentHash: hash, deadline });
  await assertSigned(services.chain, typedData, account, signature);
  const outcome = await storeWithinQuota(services, hash, bytes, { account, memberId, at: Date.now() });
  replyJson(response, outcome === "stored" ? 201 : 200, { hash, cid: cidOf(hash) });
}

/** Withdraws a text for good; only the member who stored it first may, whatever their standing now. 204. */
async function deleteDocument({ services, request, response, captured }: Exchange): Promise<void> {
  const hash = captured as ContentHash;
  const { account, deadline, signature } = readSignedRequest(request.headers);
  const { id: memberId } = await services.chain.memberAt(account);
  const typedData = withdrawTypedData(services.config.chainId, { account, contentHash: hash, deadline });
  await assertSigned(services.chain, typedData, account, signature);
  await services.documents.withdraw(hash, (uploader) => assertUploader(uploader, memberId));
  replyEmpty(response, 204);
}

async function storeWithinQuota(
  { documents, quota }: Services,
  hash: ContentHash,
  bytes: Bytes,
  trace: Trace,
): Promise<"stored" | "present"> {
  if (await documents.has(hash)) return "present";
  quota.take(trace.memberId, trace.at);
  try {
    const outcome = await documents.store(hash, bytes, trace);
    if (outcome === "present") quota.giveBack(trace.memberId, trace.at);
    return outcome;
  } catch (error) {
    quota.giveBack(trace.memberId, trace.at);
    throw error;
  }
}

function assertUploader(uploader: Trace, memberId: number): void {
  if (memberId !== 0 && uploader.memberId === memberId) return;
  throw new Refusal(403, "notTheUploader", {
    title: "Not yours",
    reason: "Another member stored this text, and only they can withdraw it.",
    next: "Ask its author.",
  });
}
