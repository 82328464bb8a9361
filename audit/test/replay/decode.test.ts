import { ideasAbi } from "@engine/protocol/abi/ideas";
import type { Hex, RpcLog } from "viem";
import { encodeAbiParameters, encodeEventTopics, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { Report } from "../../src/differences.ts";
import { Decoder } from "../../src/replay/decode.ts";
import { account, hash, TARGET } from "../support/history.ts";

const topics = encodeEventTopics({
  abi: ideasAbi,
  eventName: "IdeaClaimed",
  args: { ideaId: 3, authorId: 4 },
});
const data = encodeAbiParameters([{ type: "uint16" }, { type: "bytes32" }], [2, hash(9)]);

const log = (more: Partial<RpcLog> = {}): RpcLog => ({
  address: TARGET.contracts.Ideas.address,
  topics: topics as [Hex, ...Hex[]],
  data,
  blockNumber: toHex(10),
  blockHash: hash(10),
  transactionHash: hash(11),
  transactionIndex: toHex(1),
  logIndex: toHex(5),
  removed: false,
  ...more,
});

function decode(raw: RpcLog) {
  const report = new Report();
  return { event: new Decoder(TARGET, report).decode(raw, 1234), report };
}

describe("decoding", () => {
  it("gives the event, its arguments and its place", () => {
    const { event } = decode(log());
    expect(event).toMatchObject({
      contract: "Ideas",
      eventName: "IdeaClaimed",
      args: { ideaId: 3, authorId: 4, seq: 2, auditHead: hash(9) },
      at: { block: 10, timestamp: 1234, txHash: hash(11), txIndex: 1, logIndex: 5 },
    });
  });

  it("reports a log that no event explains, and never skips it", () => {
    const { event, report } = decode(log({ topics: [hash(1)] }));
    expect(event).toBeUndefined();
    expect(report.differences).toEqual([
      {
        against: "rules",
        subject: "log 5 of Ideas",
        explanation: `no known event has topic ${hash(1)}`,
        txHash: hash(11),
        block: 10,
      },
    ]);
  });

  it("reports an event whose data or topics are not of its form", () => {
    expect(decode(log({ data: "0x1234" })).report.differences[0]?.subject).toBe("IdeaClaimed of Ideas");
    const short = decode(log({ topics: topics.slice(0, 2) as [Hex, ...Hex[]] }));
    expect(short.report.differences[0]?.explanation).toBe("its data cannot be read: 1 topics instead of 2");
  });

  it("reports a log of a stranger", () => {
    const { report } = decode(log({ address: account(1) }));
    expect(report.differences[0]?.subject).toBe(`log 5 of ${account(1)}`);
  });
});
