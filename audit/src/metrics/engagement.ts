import { CHANNEL_NAMES, type Source } from "@engine/protocol/enums";
import type { Facts, RoundFact, Window } from "./facts.ts";
import { isIn } from "./facts.ts";
import { count, type Part, ratio, share } from "./figure.ts";
import { ideasIn } from "./generation.ts";
import { sum, sumBig, tallyBy } from "./statistics.ts";

const PARTNERS: readonly Source[] = ["Partner", "Supplier"];

function enrolledOf(facts: Facts, sources: readonly Source[]): Set<number> {
  const members = facts.members.filter(({ enrolled, source }) => enrolled && sources.includes(source));
  return new Set(members.map(({ id }) => id));
}

/** X1: members who attended, of members who were invited, over activities that begin in the window; seats likewise. */
export function activityParticipation(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const all = facts.participations.filter(({ startsAt }) => isIn(window, startsAt));
  const invited = all.filter((each) => each.invited);
  const attended = all.filter(({ attendedAt }) => attendedAt !== undefined);
  const distinct = (some: typeof all) => new Set(some.map(({ memberId }) => memberId)).size;
  return {
    ...share(distinct(attended), distinct(invited)),
    parts: {
      recurring: share(attended.length, invited.length),
      attendances: count(attended.length, "attendances"),
      uninvited: count(attended.filter((each) => !each.invited).length, "attendances"),
    },
  };
}

/** X2: enrolled partners and suppliers who did something; actions of each of them. */
export function partnerEngagement(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const partners = enrolledOf(facts, PARTNERS);
  const actors = facts.actions
    .filter(({ at, memberId }) => isIn(window, at) && partners.has(memberId))
    .map(({ memberId }) => memberId);
  const active = new Set(actors).size;
  return {
    ...share(active, partners.size),
    parts: {
      actions: count(actors.length, "actions"),
      actionsPerActivePartner: ratio(actors.length, active, "actions"),
    },
  };
}

/** X3: customers' ideas by the channel on which they came, and for each enrolled customer. */
export function customerFeedback(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const items = ideasIn(facts, window).filter(({ source }) => source === "Customer");
  const byChannel = tallyBy(items, ({ channel }) => channel);
  return {
    ...count(items.length, "items"),
    parts: {
      perCustomer: ratio(items.length, enrolledOf(facts, ["Customer"]).size, "items"),
      ...Object.fromEntries(CHANNEL_NAMES.map((name) => [name, count(byChannel.get(name) ?? 0, "items")])),
    },
  };
}

/** X4: enrolled employees with an idea of their own. */
export function employeeInvolvement(facts: Facts, window: Window): Part {
  const employees = enrolledOf(facts, ["Employee"]);
  const authors = ideasIn(facts, window).map(({ authorId }) => authorId);
  return share(new Set(authors.filter((authorId) => employees.has(authorId))).size, employees.size);
}

/** Rounds that closed in the window. */
export function roundsIn(facts: Facts, window: Window): RoundFact[] {
  return facts.rounds.filter(({ closesAt }) => closesAt < facts.now && isIn(window, closesAt));
}

/** D4: turnout by weight over the closed rounds, turnout by voters, and employees with ideas (X4). */
export function turnout(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const rounds = roundsIn(facts, window);
  const weight = sumBig(rounds.flatMap(({ ballots }) => ballots.map((ballot) => ballot.weight)));
  const supply = sumBig(rounds.map((round) => round.supply));
  const voters = sum(rounds.map(({ ballots }) => ballots.length));
  const eligible = sum(rounds.map((round) => round.eligible));
  return {
    ...share(Number(weight), Number(supply)),
    parts: {
      memberTurnout: share(voters, eligible),
      employeesWithIdeas: employeeInvolvement(facts, window),
      rounds: count(rounds.length, "rounds"),
    },
  };
}
