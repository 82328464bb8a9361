import { BADGE_KIND_NAMES, type BadgeKind, type Stage } from "@engine/protocol/enums";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** A badge that a member can claim, and the number that it rests on, as the contract asks for it. */
export interface EarnedBadge {
  kind: BadgeKind;
  ref: number;
}

/** As many ideas as one round may hold. */
export const ENTRIES_LIMIT = 64;
const FORECASTS_NEEDED = 10;
/** Squared error of somebody who always says 50 %. */
const COIN = 25_000_000;
/** Where only an idea can stand that was once found ready. */
const FOUND_READY: readonly Stage[] = ["Ready", "InBallot", "Approved", "InPilot", "Implemented", "Stopped"];

/** What of a record badges are earned with. */
export type Deeds = Pick<
  MemberRecord,
  "credits" | "ballots" | "forecasts" | "errorSum" | "pilotsLed" | "memberships" | "badges"
>;

/** Badges that the record earns and that were not claimed yet, one of a kind; the contract decides again. */
export function earnedBadges(deeds: Deeds): EarnedBadge[] {
  const claimed = new Set(deeds.badges.map(({ kind }) => kind));
  return BADGE_KIND_NAMES.filter((kind) => !claimed.has(kind)).flatMap((kind) => {
    const ref = groundFor(kind, deeds);
    return ref === undefined ? [] : [{ kind, ref }];
  });
}

function groundFor(kind: BadgeKind, deeds: Deeds): number | undefined {
  const { credits, ballots, pilotsLed, memberships } = deeds;
  switch (kind) {
    case "Proposer":
      return credits.find(({ idea }) => FOUND_READY.includes(idea.stage))?.idea.number;
    case "Decider":
      return ballots[0]?.round.number;
    case "Approved":
      return approvedEntry(deeds);
    case "Implementer":
      return credits.find(({ idea }) => idea.stage === "Implemented")?.idea.number;
    case "Forecaster":
      return isForecaster(deeds) ? 0 : undefined;
    case "Courage":
      return pilotsLed.find(({ state }) => state === "StoppedEarly")?.number;
    case "Lead":
      return pilotsLed.find(({ state }) => state === "TargetMet")?.number;
    case "Founder":
      return memberships.find(({ place, team }) => place !== null && team.grants.length > 0)?.team.grants[0]
        ?.number;
  }
}

function approvedEntry({ credits }: Deeds): number | undefined {
  const entry = credits.flatMap(({ idea }) => idea.entries).find(({ outcome }) => outcome === "Approved");
  return entry && entry.round.number * ENTRIES_LIMIT + entry.index;
}

function isForecaster({ forecasts, errorSum }: Deeds): boolean {
  return forecasts >= FORECASTS_NEEDED && Number(errorSum) < COIN * forecasts;
}
