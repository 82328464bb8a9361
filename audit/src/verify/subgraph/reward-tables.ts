import { poolName } from "../../state/rewards/pool.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, idOf, type World, whereabouts } from "./world.ts";

/** The formula of rewards, what was credited to whom, pools, and what was pulled. */
export function rewardTables(world: World): Table[] {
  return [...credits(world), ...pools(world), pulls(world), accounts(world)];
}

function credits(world: World): Table[] {
  const { rewards } = world.state;
  const policies = eventsNamed(world, "Rewards", "RewardRulesSet").map(({ args, at }): [string, Row] => {
    const { base, cap, rateBps, lineageBps } = args.rules;
    return [eventId(at), { base, cap, rateBps, lineageBps, ...whereabouts(at) }];
  });
  const credited = rewards.credits.map(({ ideaId, at, ...sums }): [string, Row] => {
    const { benefit, spent, total, added, lineage } = sums;
    return [
      eventId(at),
      { "idea.number": ideaId, benefit, spent, total, added, lineage, ...whereabouts(at) },
    ];
  });
  const shares = rewards.shares.map(({ memberId, ideaId, amount, owed, at }): [string, Row] => [
    eventId(at),
    { "member.number": memberId, "idea.number": ideaId, amount, owed, ...whereabouts(at) },
  ]);
  return [
    { entity: "rewardPolicies", rows: new Map(policies), nameOf: () => "rules of Rewards" },
    {
      entity: "rewards",
      rows: new Map(credited),
      nameOf: (_, row) => `reward of idea ${row["idea.number"]}`,
    },
    {
      entity: "rewardShares",
      rows: new Map(shares),
      nameOf: (_, row) => `reward of idea ${row["idea.number"]}, part of member ${row["member.number"]}`,
    },
  ];
}

function pools({ state }: World): Table[] {
  const all = [...state.rewards.pools.values()];
  const rows = all.map(({ season, amount, shares, at }): [string, Row] => [
    idOf([season, 4]),
    { ...{ season, amount }, ...sumOf([...shares.values()]), ...whereabouts(at) },
  ]);
  const shareRows = all.flatMap(({ season, shares }) =>
    [...shares].map(([memberId, { amount, owed, at }]): [string, Row] => [
      idOf([season, 4], [memberId, 4]),
      { "pool.season": season, "member.number": memberId, amount, owed, ...whereabouts(at) },
    ]),
  );
  return [
    { entity: "rewardPools", rows: new Map(rows), nameOf: (_, row) => poolName(Number(row.season)) },
    {
      entity: "rewardPoolShares",
      rows: new Map(shareRows),
      nameOf: (_, row) => `${poolName(Number(row["pool.season"]))}, share of member ${row["member.number"]}`,
    },
  ];
}

function sumOf(shares: readonly { amount: bigint }[]): Row {
  return { shared: shares.reduce((sum, { amount }) => sum + amount, 0n), shareCount: shares.length };
}

function pulls({ state }: World): Table {
  const rows = state.rewards.pulls.map(({ memberId, account, amount, at }): [string, Row] => [
    eventId(at),
    { "member.number": memberId, account, amount, ...whereabouts(at) },
  ]);
  const nameOf = (_: string, row: Row) => `reward of member ${row["member.number"]}`;
  return { entity: "rewardPulls", rows: new Map(rows), nameOf };
}

/** Everyone who was ever credited. */
function accounts({ state }: World): Table {
  const { owed, shares, pools: byId, pulls: paid } = state.rewards;
  const earned = [
    ...shares,
    ...[...byId.values()].flatMap((pool) =>
      [...pool.shares].map(([memberId, { amount }]) => ({ memberId, amount })),
    ),
  ];
  const of = (memberId: number, sums: readonly { memberId: number; amount: bigint }[]) =>
    sums.filter((each) => each.memberId === memberId).reduce((sum, { amount }) => sum + amount, 0n);
  const rows = [...owed].map(([memberId, left]): [string, Row] => [
    idOf([memberId, 4]),
    {
      "member.number": memberId,
      ...{ owed: left, earned: of(memberId, earned), pulled: of(memberId, paid) },
    },
  ]);
  const nameOf = (_: string, row: Row) => `rewards of member ${row["member.number"]}`;
  return { entity: "rewardAccounts", rows: new Map(rows), nameOf };
}
