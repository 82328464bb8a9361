import { governorAbi } from "@engine/protocol/abi/governor";
import type { Hex, RpcLog } from "viem";
import { encodeAbiParameters, encodeEventTopics, keccak256, stringToHex, toHex } from "viem/utils";
import { expect, it } from "vitest";
import { Report } from "../../src/differences.ts";
import { Decoder } from "../../src/replay/decode.ts";
import { account, hash, TARGET } from "../support/history.ts";

const TYPES = [{ type: "uint256" }, { type: "uint8" }, { type: "uint256" }, { type: "bytes" }] as const;

/** A vote whose reason is these bytes. */
function decodeReason(reason: Hex) {
  const args = { voter: account(3) };
  const topics = encodeEventTopics({ abi: governorAbi, eventName: "VoteCast", args }) as [Hex, ...Hex[]];
  const log: RpcLog = {
    ...{ address: TARGET.contracts.InnovationGovernor.address, topics, removed: false },
    data: encodeAbiParameters(TYPES, [7n, 1, 50n, reason]),
    ...{ blockNumber: toHex(10), blockHash: hash(10), transactionHash: hash(11) },
    ...{ transactionIndex: toHex(1), logIndex: toHex(5) },
  };
  const report = new Report();
  const event = new Decoder(TARGET, report).decode(log, 1234);
  return { args: event?.args, differences: report.differences };
}

it("text in a log is read with the hash of its bytes, even if they are no text", () => {
  const words = "\ufeffwhy not, \ud83e\udd56?";
  expect(decodeReason(stringToHex(words)).args).toMatchObject({
    reason: words,
    reasonHash: keccak256(stringToHex(words)),
  });
  const odd = decodeReason("0xff00fe41");
  expect(odd.args).toMatchObject({ reason: "\ufffd\0\ufffdA", reasonHash: keccak256("0xff00fe41") });
  expect(odd.differences).toEqual([]);
});
