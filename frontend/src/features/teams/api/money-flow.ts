import type { MoveKind } from "@engine/protocol/enums";

/** Money that moved for one reason, in all. */
export interface MovedSum {
  kind: MoveKind;
  amount: bigint;
}

/** The same out of or into one team's pot, or out of a pilot of its. */
export interface TeamMovedSum extends MovedSum {
  team: number;
}

/** Where money is or goes to. A team's key is "team:" and its number. */
export type PlaceKey =
  | "outside"
  | "root"
  | "rewards"
  | "teams"
  | "pilots"
  | "paid"
  | "returned"
  | `team:${number}`;

/** A place money passed through. What came in is what went out and what is still there. */
export interface FlowPlace {
  key: PlaceKey;
  /** How many steps it is from outside. */
  step: number;
  received: bigint;
  sent: bigint;
  /** What is still there. */
  held: bigint;
}

/** Money that went from one place to another, less what came back the same way. */
export interface FlowLink {
  from: PlaceKey;
  to: PlaceKey;
  amount: bigint;
}

export interface MoneyFlow {
  places: readonly FlowPlace[];
  links: readonly FlowLink[];
}

const STEPS: Record<string, number> = { outside: 0, root: 1, rewards: 2, team: 2, teams: 2, pilots: 3 };
const LAST_STEP = 4;

/**
 * The way of all money from outside to the teams, their pilots and beyond. What governance took back is left out at
 * both ends, so that nothing flows backwards; what pilots returned ends as such, and is in the teams' hands again.
 */
export function moneyFlow(all: readonly MovedSum[], ofTeams: readonly TeamMovedSum[]): MoneyFlow {
  const sum = (kind: MoveKind) => total(all.filter((each) => each.kind === kind));
  const teams = [...new Set(ofTeams.map(({ team }) => team))].sort((a, b) => a - b);
  const teamSum = (team: number, kind: MoveKind) =>
    total(ofTeams.filter((each) => each.team === team && each.kind === kind));
  const reclaimedFromTeams = total(ofTeams.filter(({ kind }) => kind === "Reclaim"));
  const links: FlowLink[] = [
    { from: "outside", to: "root", amount: sum("Deposit") + sum("Surplus") },
    ...teams.map((team): FlowLink => {
      const amount = teamSum(team, "Allocation") - teamSum(team, "Reclaim");
      return { from: "root", to: `team:${team}`, amount };
    }),
    { from: "root", to: "rewards", amount: sum("RewardFunding") - (sum("Reclaim") - reclaimedFromTeams) },
    ...teams.map((team): FlowLink => {
      return { from: `team:${team}`, to: "pilots", amount: teamSum(team, "Grant") };
    }),
    { from: "pilots", to: "paid", amount: sum("Payment") },
    { from: "pilots", to: "returned", amount: sum("Return") },
    { from: "rewards", to: "paid", amount: sum("Reward") },
  ];
  const flowing = links.filter(({ amount }) => amount > 0n);
  const returned = (key: PlaceKey) =>
    key.startsWith("team:") ? teamSum(Number(key.slice("team:".length)), "Return") : 0n;
  return { places: placesOf(flowing, returned), links: flowing };
}

/** The same with all teams as one place, for a picture with little room. */
export function withTeamsTogether({ places, links }: MoneyFlow): MoneyFlow {
  const keyOf = (key: PlaceKey): PlaceKey => (key.startsWith("team:") ? "teams" : key);
  const renamed = places.map((place) => ({ ...place, key: keyOf(place.key) }));
  const keys = [...new Set(renamed.map(({ key }) => key))];
  const moved = links.map((link) => ({ ...link, from: keyOf(link.from), to: keyOf(link.to) }));
  const routes = new Map(moved.map((link) => [`${link.from} ${link.to}`, link]));
  return {
    places: keys.map((key) => joined(renamed.filter((place) => place.key === key))),
    links: [...routes.values()].map(({ from, to }) => {
      return { from, to, amount: total(moved.filter((link) => link.from === from && link.to === to)) };
    }),
  };
}

function joined(places: readonly FlowPlace[]): FlowPlace {
  const sum = (part: "received" | "sent" | "held") => total(places.map((place) => ({ amount: place[part] })));
  return {
    ...(places[0] as FlowPlace),
    ...{ received: sum("received"), sent: sum("sent"), held: sum("held") },
  };
}

function placesOf(links: readonly FlowLink[], returned: (key: PlaceKey) => bigint): FlowPlace[] {
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  return keys.map((key) => {
    const sent = total(links.filter(({ from }) => from === key));
    // Outside nothing comes in; everything that goes out of it counts as received there.
    const came = total(links.filter(({ to }) => to === key)) + returned(key);
    const received = key === "outside" ? sent : came;
    return { key, step: stepOf(key), received, sent, held: received - sent };
  });
}

function stepOf(key: PlaceKey): number {
  return STEPS[key.split(":")[0] ?? ""] ?? LAST_STEP;
}

function total(sums: readonly { amount: bigint }[]): bigint {
  return sums.reduce((all, { amount }) => all + amount, 0n);
}
