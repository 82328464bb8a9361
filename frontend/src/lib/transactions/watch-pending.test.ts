import { beforeEach, describe, expect, it } from "vitest";
import { addPending, type PendingRecord, pendingRecords } from "@/lib/transactions/pending.ts";
import { watchPending } from "@/lib/transactions/watch-pending.ts";
import { scriptedClient } from "@/testing/chain.ts";

const HASH = `0x${"1".repeat(64)}` as const;
const REPLACEMENT = `0x${"2".repeat(64)}` as const;
const SENDER = `0x${"a".repeat(40)}` as const;
const TARGET = `0x${"6".repeat(40)}` as const;

const record: PendingRecord = {
  id: HASH,
  hash: HASH,
  flow: "join",
  key: "join",
  title: "Join",
  chainId: 31337,
  account: SENDER,
  contract: TARGET,
  signedAt: Date.now(),
  state: "signed",
};

const transaction = (hash: string, change: object = {}) => ({
  hash,
  from: SENDER,
  to: TARGET,
  nonce: "0x3",
  value: "0x0",
  input: "0x1234",
  gas: "0x5208",
  gasPrice: "0x1",
  type: "0x0",
  blockHash: `0x${"b".repeat(64)}`,
  blockNumber: "0xc",
  transactionIndex: "0x0",
  chainId: "0x7a69",
  ...change,
});

const receipt = (hash: string, status: "0x1" | "0x0") => ({
  transactionHash: hash,
  status,
  blockHash: `0x${"b".repeat(64)}`,
  blockNumber: "0xc",
  transactionIndex: "0x0",
  from: SENDER,
  to: TARGET,
  cumulativeGasUsed: "0x1",
  gasUsed: "0x1",
  effectiveGasPrice: "0x1",
  logs: [],
  logsBloom: `0x${"0".repeat(512)}`,
  type: "0x0",
  contractAddress: null,
});

const watch = (answers: Record<string, unknown>, pathOf?: () => string) =>
  watchPending(scriptedClient({ eth_blockNumber: "0xd", ...answers }).client, record, {
    confirmations: 1,
    ...(pathOf ? { pathOf } : {}),
  });

describe("watchPending", () => {
  beforeEach(() => addPending(record));

  it("confirms with the block, and with where it leads", async () => {
    await watch({ eth_getTransactionReceipt: receipt(HASH, "0x1") }, () => "/ideas/12");
    expect(pendingRecords()[0]).toMatchObject({ state: "confirmed", block: 12, path: "/ideas/12" });
  });

  it("ends when the contract refused after all", async () => {
    await watch({ eth_getTransactionReceipt: receipt(HASH, "0x0") });
    expect(pendingRecords()[0]).toMatchObject({ state: "reverted" });
  });

  it.each([
    ["replaced", { to: SENDER, input: "0x99", value: "0x1" }],
    ["cancelled", { from: SENDER, to: SENDER, input: "0x", value: "0x0" }],
  ])("ends when it was %s", async (state, change) => {
    await watch({
      eth_getTransactionByHash: ([hash]: [string]) => (hash === HASH ? pendingTransaction : null),
      eth_getTransactionReceipt: ([hash]: [string]) =>
        hash === REPLACEMENT ? receipt(REPLACEMENT, "0x1") : null,
      eth_getBlockByNumber: block([transaction(REPLACEMENT, change)]),
    });
    expect(pendingRecords()[0]).toMatchObject({ state, hash: REPLACEMENT });
  });

  it("goes on with the replacement when only its price changed", async () => {
    await watch({
      eth_getTransactionByHash: ([hash]: [string]) => (hash === HASH ? pendingTransaction : null),
      eth_getTransactionReceipt: ([hash]: [string]) =>
        hash === REPLACEMENT ? receipt(REPLACEMENT, "0x1") : null,
      eth_getBlockByNumber: block([transaction(REPLACEMENT, { gasPrice: "0x9" })]),
    });
    expect(pendingRecords()[0]).toMatchObject({ state: "confirmed", hash: REPLACEMENT, block: 12 });
  });

  it("watches once, however often it is asked to", async () => {
    const answers = { eth_getTransactionReceipt: receipt(HASH, "0x1") };
    const [first, second] = [watch(answers), watch(answers)];
    expect(first).toBe(second);
    await first;
  });
});

const pendingTransaction = transaction(HASH, { blockHash: null, blockNumber: null, transactionIndex: null });

function block(transactions: object[]) {
  return {
    number: "0xd",
    hash: `0x${"d".repeat(64)}`,
    parentHash: `0x${"c".repeat(64)}`,
    timestamp: "0x1",
    transactions,
    gasLimit: "0x1",
    gasUsed: "0x1",
    nonce: "0x0000000000000000",
    difficulty: "0x0",
    size: "0x1",
  };
}
