import type { Facts } from "@engine/audit/metrics/facts";

/** An organisation in which nothing has happened yet. */
export const NO_FACTS: Facts = {
  ...{ block: 1, now: 100, members: [], ideas: [], rounds: [], reviews: [], policies: [], kudos: [] },
  ...{ participations: [], actions: [], weights: [], supply: 0n },
  ...{ pilots: [], grants: [], allocations: [], flags: [], reports: [] },
  ...{ rewards: [], poolShares: [], pulls: [], roles: [], executions: [] },
};
