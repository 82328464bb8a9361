import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { type Address, encodeAbiParameters, encodeEventTopics, type Hex, type Log } from "viem";
import { expect, it } from "vitest";
import { ownLogs } from "@/lib/transactions/watch-relayed.ts";

const FORWARDER: Address = `0x${"3".repeat(40)}`;
const IDEAS: Address = `0x${"6".repeat(40)}`;
const [FIRST, SECOND, THIRD] = ["a", "b", "c"].map((digit): Address => `0x${digit.repeat(40)}`) as [
  Hex,
  Hex,
  Hex,
];

const log = (logIndex: number, address: Address, topics: Hex[], data: Hex = "0x") =>
  ({ logIndex, address, topics, data }) as unknown as Log;

/** What the forwarder says after each request. */
function executed(logIndex: number, signer: Address, address = FORWARDER): Log {
  const topics = encodeEventTopics({
    abi: forwarderAbi,
    eventName: "ExecutedForwardRequest",
    args: { signer },
  });
  const data = encodeAbiParameters([{ type: "uint256" }, { type: "bool" }], [7n, true]);
  return log(logIndex, address, topics as Hex[], data);
}

const something = (logIndex: number) => log(logIndex, IDEAS, [`0x${"1".repeat(64)}`]);
const logs = [
  something(4),
  executed(5, FIRST),
  something(6),
  something(7),
  executed(8, SECOND),
  executed(9, THIRD),
];
const numbersOf = (signer: Address) => ownLogs(logs, FORWARDER, signer).map(({ logIndex }) => logIndex);

it("of a transaction that carries several people's requests each person has their own logs", () => {
  expect([FIRST, SECOND, THIRD].map(numbersOf)).toEqual([[4], [6, 7], []]);
});

it("somebody whose request it does not carry has none, and a foreign forwarder ends nothing", () => {
  expect(numbersOf(IDEAS)).toEqual([]);
  expect(ownLogs([something(1), executed(2, FIRST, IDEAS)], FORWARDER, FIRST)).toEqual([]);
});
