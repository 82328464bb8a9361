import type { EngineConfig } from "@/config/engine-config.ts";

const contract = (digit: string) => ({
  address: `0x${digit.repeat(40).slice(0, 40)}` as const,
  startBlock: 1,
  args: [],
});

/** A configuration as a server would write it into the page. */
export const engineConfig: EngineConfig = {
  deployment: {
    chainId: 31337,
    name: "The Bakery",
    startBlock: 1,
    deployedAt: "2026-01-01T00:00:00.000Z",
    commit: "0000000",
    contracts: {
      AccessManager: contract("1"),
      Timelock: contract("2"),
      Forwarder: contract("3"),
      Members: contract("4"),
      VoteToken: contract("5"),
      Ideas: contract("6"),
      Rounds: contract("7"),
      Offices: contract("8"),
      Reviews: contract("9"),
      Teams: contract("a"),
      Treasury: contract("b"),
      Flags: contract("c"),
      Pilots: contract("d"),
      Grants: contract("e"),
      Outcomes: contract("f"),
      Badges: contract("10"),
      Rewards: contract("20"),
      Kudos: contract("30"),
      Points: contract("40"),
      Activities: contract("50"),
      Succession: contract("60"),
      InnovationGovernor: contract("70"),
    },
    settlementToken: contract("80").address,
    personas: [{ name: "Head baker", account: 2, address: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC" }],
  },
  rpcUrl: "http://127.0.0.1:8545",
  graphqlUrl: "http://127.0.0.1:8000/subgraphs/name/subgraph-0",
  contentUrl: "http://127.0.0.1:8787",
  local: true,
};
