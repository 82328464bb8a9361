import type { Address } from "viem";
import { add, type Invariant, sum } from "../invariant.ts";
import type { World } from "../world.ts";

const NOBODY: Address = "0x0000000000000000000000000000000000000000";

function holders(world: World): Address[] {
  const accounts = world.of("VoteToken", "Transfer").flatMap(({ args }) => [args.from, args.to]);
  return [...new Set(accounts)].filter((account) => account !== NOBODY);
}

/** Whoever may vote for somebody: holders, and those to whom votes were ever delegated. */
function voters(world: World): Address[] {
  const delegates = world.of("VoteToken", "DelegateChanged").map(({ args }) => args.toDelegate);
  return [...new Set([...holders(world), ...delegates])].filter((account) => account !== NOBODY);
}

function askAll<Value>(world: World, functionName: string, accounts: readonly Address[]): Promise<Value[]> {
  return Promise.all(accounts.map((account) => world.ask<Value>("VoteToken", functionName, account)));
}

/** Who may vote for how much, by the balances of those who delegated to them. */
async function delegated(world: World, accounts: readonly Address[]): Promise<Map<Address, bigint>> {
  const balances = await askAll<bigint>(world, "balanceOf", accounts);
  const delegates = await askAll<Address>(world, "delegates", accounts);
  const votes = new Map<Address, bigint>();
  for (const [place, delegate] of delegates.entries()) add(votes, delegate, balances[place] ?? 0n);
  return votes;
}

export const votesInvariants: Invariant[] = [
  {
    title: "I1: balances of votes add up to the supply",
    async check(world, findings) {
      const balances = await askAll<bigint>(world, "balanceOf", holders(world));
      findings.equal("supply", await world.ask("VoteToken", "totalSupply"), sum(balances));
    },
    plant: { at: "VoteToken.totalSupply", lie: (supply: bigint) => supply + 1n },
  },
  {
    title: "I1: only issuing and burning change the supply",
    async check(world, findings) {
      const moves = world.of("VoteToken", "Transfer").map(({ args }) => args);
      const issued = sum(moves.filter(({ from }) => from === NOBODY).map(({ value }) => value));
      const burned = sum(moves.filter(({ to }) => to === NOBODY).map(({ value }) => value));
      findings.equal("supply", await world.ask("VoteToken", "totalSupply"), issued - burned);
    },
    plant: { at: "VoteToken.Transfer", lie: (move) => ({ ...move, from: NOBODY, to: NOBODY, value: 0n }) },
  },
  {
    title: "I2: votes are the balances of those who delegated them",
    async check(world, findings) {
      const accounts = voters(world);
      const expected = await delegated(world, accounts);
      const votes = await askAll<bigint>(world, "getVotes", accounts);
      for (const [place, account] of accounts.entries()) {
        findings.equal(`votes of ${account}`, votes[place], expected.get(account) ?? 0n);
      }
    },
    plant: { at: "VoteToken.getVotes", lie: (votes: bigint) => votes + 1n },
  },
  {
    title: "I2: at each round's snapshot, votes add up to the supply of that moment",
    async check(world, findings) {
      const accounts = voters(world);
      for (const { args } of world.of("Rounds", "RoundOpened")) {
        const past = (name: string, ...of: unknown[]) =>
          world.ask<bigint>("VoteToken", name, ...of, args.snapshot);
        const votes = await Promise.all(accounts.map((account) => past("getPastVotes", account)));
        findings.equal(`round ${args.roundId}`, sum(votes), await past("getPastTotalSupply"));
      }
    },
    plant: { at: "VoteToken.getPastTotalSupply", lie: (supply: bigint) => supply - 1n },
  },
];
