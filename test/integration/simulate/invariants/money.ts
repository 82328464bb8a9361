import { MOVE_KIND_NAMES, PILOT_STATE_NAMES } from "@engine/protocol/enums";
import { add, type Invariant, sum } from "../invariant.ts";
import type { World } from "../world.ts";

const KIND_BITS = 32n;
const [OUTSIDE, PILOT, REWARDS] = [0n, 3n, 4n];

const moves = (world: World) =>
  world
    .of("Treasury", "Moved")
    .map(({ args: { from, to, ...rest } }) => ({ ...rest, from: BigInt(from), to: BigInt(to) }));
const balanceOf = (world: World, pot: bigint) => world.ask<bigint>("Treasury", "balanceOf", pot);
const isOutside = (pot: bigint) => pot >> KIND_BITS === OUTSIDE;
const pilotPot = (pilotId: number) => (PILOT << KIND_BITS) | BigInt(pilotId);

/** What the logs say that each pot has. */
function folded(world: World): Map<bigint, bigint> {
  const pots = new Map<bigint, bigint>();
  for (const { from, to, amount } of moves(world)) {
    if (!isOutside(from)) add(pots, from, -amount);
    if (!isOutside(to)) add(pots, to, amount);
  }
  return pots;
}

interface Pilot {
  state: number;
  budget: bigint;
  paid: bigint;
}

const pilots = async (world: World) =>
  world.askEach<Pilot>("Pilots", "pilotOf", await world.ask("Pilots", "pilotCount"));

export const moneyInvariants: Invariant[] = [
  {
    title: "I7: pots add up to what is held",
    async check(world, findings) {
      const balances = await Promise.all([...folded(world).keys()].map((pot) => balanceOf(world, pot)));
      findings.equal("held", await world.ask("Treasury", "held"), sum(balances));
    },
    plant: { at: "Treasury.held", lie: (held: bigint) => held + 1n },
  },
  {
    title: "I7, I9: the token's balance is what is held and what was given without a deposit",
    async check(world, findings) {
      const { given, balance } = await world.tokens();
      const arrived = sum(
        moves(world)
          .filter(({ from, to }) => isOutside(from) && !isOutside(to))
          .map(({ amount }) => amount),
      );
      const held = await world.ask<bigint>("Treasury", "held");
      findings.equal("balance of the token", balance, held + given - arrived);
      findings.hold(`less than is held: ${balance}`, balance >= held);
    },
    plant: { at: "Treasury.held", lie: (held: bigint) => held + 1n },
  },
  {
    title: "I15: who adds the ledger up knows the balance of every pot",
    async check(world, findings) {
      for (const [pot, balance] of folded(world)) {
        findings.equal(`pot ${pot}`, await balanceOf(world, pot), balance);
      }
    },
    plant: { at: "Treasury.Moved", lie: (move) => ({ ...move, amount: move.amount + 1n }) },
  },
  {
    title: "I8: paid, returned and left of each pilot are what was granted",
    async check(world, findings) {
      const returned = new Map<bigint, bigint>();
      for (const { kind, from, amount } of moves(world)) {
        if (MOVE_KIND_NAMES[kind] === "Return") add(returned, from, amount);
      }
      const funded = new Set(world.of("Pilots", "PilotStarted").map(({ args }) => args.pilotId));
      for (const [place, { budget, paid }] of (await pilots(world)).entries()) {
        if (!funded.has(place + 1)) continue;
        const pot = pilotPot(place + 1);
        const left = await balanceOf(world, pot);
        findings.equal(`budget of pilot ${place + 1}`, budget, paid + (returned.get(pot) ?? 0n) + left);
      }
    },
    plant: { at: "Pilots.pilotOf", lie: (pilot: Pilot) => ({ ...pilot, paid: pilot.paid + 1n }) },
  },
  {
    title: "what is promised to a running pilot is in its pot, and what is reserved after its end",
    async check(world, findings) {
      for (const [place, { state, budget, paid }] of (await pilots(world)).entries()) {
        const isRunning = PILOT_STATE_NAMES[state] === "Running";
        const reserved = await world.ask<bigint>("Pilots", "reservedOf", place + 1);
        const promised = isRunning ? budget - paid : reserved;
        const left = await balanceOf(world, pilotPot(place + 1));
        findings.hold(`pilot ${place + 1} has ${left}, promised are ${promised}`, left >= promised);
      }
    },
    plant: { at: "Pilots.reservedOf", lie: (reserved: bigint) => reserved + 10n ** 9n },
  },
  {
    title: "rewards reserved are those owed and pools not yet shared, and the pot has them",
    async check(world, findings) {
      const members = await world.ask<number>("Members", "memberCount");
      const owed = await world.askEach<bigint>("Rewards", "owedTo", members);
      const seasons = world.of("Rewards", "ReviewersPoolSet").map(({ args }) => args.season);
      const pools = await Promise.all(
        [...new Set(seasons)].map((season) => world.ask<[bigint]>("Rewards", "reviewersPoolOf", season)),
      );
      const reserved = await world.ask<bigint>("Rewards", "reserved");
      findings.equal("reserved", reserved, sum(owed) + sum(pools.map(([left]) => left)));
      findings.hold("the pot of rewards", (await balanceOf(world, REWARDS << KIND_BITS)) >= reserved);
    },
    plant: { at: "Rewards.owedTo", lie: (owed: bigint) => owed + 1n },
  },
  {
    title: "a team's autonomy is never above its limit",
    async check(world, findings) {
      const teams = await world.ask<number>("Teams", "teamCount");
      const lefts = await world.askEach<bigint>("Treasury", "autonomyLeft", teams);
      const limits = await world.askEach<{ limit: bigint }>("Treasury", "autonomyOf", teams);
      for (const [place, left] of lefts.entries()) {
        findings.hold(`team ${place + 1} has ${left}`, left <= (limits[place]?.limit ?? 0n));
      }
    },
    plant: { at: "Treasury.autonomyLeft", lie: (left: bigint) => left + 10n ** 9n },
  },
];
