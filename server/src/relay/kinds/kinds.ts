import { KIND_NAMES, type KindName } from "../errand.ts";
import { ballots } from "./ballots.ts";
import type { Kind } from "./kind.ts";
import { kudos } from "./kudos.ts";
import { requests } from "./requests.ts";
import { scorecards } from "./scorecards.ts";

const KINDS = { requests, ballots, scorecards, kudos };

/** A kind by its name. What it makes of a letter goes back to it alone, so nobody else knows the letter's type. */
export function kindOf(name: KindName): Kind<unknown> {
  return KINDS[name] as Kind<unknown>;
}

export function isKindName(name: string): name is KindName {
  return (KIND_NAMES as readonly string[]).includes(name);
}
