import { ideasAbi } from "@engine/protocol/abi/ideas";
import { digestDataHash, EMPTY_HEAD, kindToBytes32, nextAuditHead } from "@engine/protocol/audit-digest";
import { GROUND_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import type { Hex, RpcLog } from "viem";
import { encodeAbiParameters, encodeEventTopics, numberToHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { foldDigest } from "@/features/ideas/api/verify/check-digest.ts";

const IDEAS: Hex = `0x${"1d".repeat(20)}`;
const ROUNDS: Hex = `0x${"20".repeat(20)}`;
const CONTENT: Hex = `0x${"c0".repeat(32)}`;
const times = new Map([
  [5n, 500n],
  [6n, 600n],
]);

/** A log as the contract would write it. */
function logOf(
  eventName: "IdeaSubmitted" | "StageChanged",
  args: Record<string, unknown>,
  block: bigint,
): RpcLog {
  const event = ideasAbi.find((item) => item.type === "event" && item.name === eventName);
  if (event?.type !== "event") throw new Error(`no event ${eventName}`);
  const data = event.inputs.filter((input) => !input.indexed);
  return {
    address: IDEAS,
    topics: encodeEventTopics({ abi: ideasAbi, eventName, args: args as never }) as [Hex],
    data: encodeAbiParameters(data, data.map(({ name }) => args[name]) as never),
    blockNumber: numberToHex(block),
    transactionHash: `0x${"aa".repeat(32)}`,
  } as unknown as RpcLog;
}

const submission = { authorId: 4, challengeId: 0, channel: 0, contentHash: CONTENT, parents: [2] };
const firstHead = nextAuditHead({
  previous: EMPTY_HEAD,
  ideaId: 9,
  seq: 0,
  module: IDEAS,
  kind: kindToBytes32("submitted"),
  dataHash: digestDataHash("submitted", submission),
  timestamp: 500n,
});
const move = {
  from: STAGE_NAMES.indexOf("Submitted"),
  to: STAGE_NAMES.indexOf("Ready"),
  ground: GROUND_NAMES.indexOf("MeetsGate"),
  reasonHash: CONTENT,
  revisitAt: 0,
  causeId: 0,
  actorId: 1,
  module: ROUNDS,
  version: 1,
  contentHash: CONTENT,
};
const secondHead = nextAuditHead({
  previous: firstHead,
  ideaId: 9,
  seq: 1,
  module: ROUNDS,
  kind: kindToBytes32("stage"),
  dataHash: digestDataHash("stage", move),
  timestamp: 600n,
});
const submitted = logOf("IdeaSubmitted", { ideaId: 9, ...submission, seq: 0, auditHead: firstHead }, 5n);
const moved = logOf("StageChanged", { ideaId: 9, ...move, seq: 1, auditHead: secondHead }, 6n);

describe("foldDigest", () => {
  it("follows the contract entry by entry", () => {
    const steps = foldDigest(9, IDEAS, [submitted, moved], times);
    expect(steps.map(({ kind, head, agrees }) => [kind, head, agrees])).toEqual([
      ["submitted", firstHead, true],
      ["stage", secondHead, true],
    ]);
  });

  it("sees a log that is missing", () => {
    const [step] = foldDigest(9, IDEAS, [moved], times);
    expect(step?.agrees).toBe(false);
  });

  it("sees an argument that was changed", () => {
    const forged = logOf(
      "IdeaSubmitted",
      { ideaId: 9, ...submission, parents: [], seq: 0, auditHead: firstHead },
      5n,
    );
    expect(foldDigest(9, IDEAS, [forged, moved], times).map(({ agrees }) => agrees)).toEqual([false, false]);
  });

  it("sees another time, and another idea's log", () => {
    expect(foldDigest(9, IDEAS, [submitted], new Map([[5n, 501n]]))[0]?.agrees).toBe(false);
    expect(foldDigest(8, IDEAS, [submitted], times)[0]?.agrees).toBe(false);
  });
});
