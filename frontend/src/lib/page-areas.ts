/** A part of the texts that is fetched together; `lingui.config.ts` says whose texts are in it. */
export type Area =
  | "shell"
  | "vocabulary"
  | "decisions"
  | "wallet"
  | "home"
  | "ideas"
  | "idea"
  | "challenges"
  | "credit"
  | "propose"
  | "ballots"
  | "reviews"
  | "teams"
  | "pilots"
  | "leaderboard"
  | "members"
  | "register"
  | "activities"
  | "join"
  | "box"
  | "governance"
  | "metrics"
  | "audit"
  | "recompute"
  | "settings";

/**
 * Texts needed by the pages under the first part of an address; with a slash, by those further down. The byte report
 * checks that none is forgotten.
 */
const PAGE_AREAS: Record<string, readonly Area[]> = {
  "": ["home", "vocabulary", "decisions"],
  ideas: ["ideas", "vocabulary"],
  "ideas/": ["idea", "reviews", "vocabulary", "decisions"],
  propose: ["propose", "idea", "vocabulary", "decisions"],
  ballots: ["ballots", "vocabulary", "decisions"],
  reviews: ["reviews", "vocabulary"],
  teams: ["teams", "vocabulary"],
  pilots: ["pilots", "vocabulary"],
  "pilots/": ["pilots", "idea", "vocabulary"],
  leaderboard: ["leaderboard", "recompute", "vocabulary"],
  members: ["members", "vocabulary"],
  activities: ["activities", "vocabulary"],
  join: ["join", "vocabulary"],
  box: ["box", "propose", "idea", "vocabulary"],
  governance: ["governance", "vocabulary"],
  metrics: ["metrics", "recompute", "vocabulary"],
  audit: ["audit", "recompute", "vocabulary", "decisions"],
  settings: ["settings", "vocabulary"],
};

/** Areas of the page at an address. */
export function areasOfPage(pathname: string): readonly Area[] {
  const [, first = "", further] = pathname.split("/");
  return (further && PAGE_AREAS[`${first}/`]) || PAGE_AREAS[first] || [];
}
