import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { RulesChanged } from "../generated/Rounds/Rounds";
import { Organisation, RulesVersion } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { idOf } from "./lib/ids";
import { i64Of } from "./lib/numbers";

const FIELDS: StaticArray<string> = [
  "delaySeconds",
  "durationSeconds",
  "quorumBps",
  "approvalBps",
  "capBps",
  "memberMajority",
  "lateWindowSeconds",
  "extensionSeconds",
  "cadenceSeconds",
  "revisitHours",
];

export function handleRulesChanged(event: RulesChanged): void {
  const organisation = getOrganisation(event);
  addVersion(event, organisation, changetype<ethereum.Tuple>(event.params.rules));
  newActivity(event, "RulesChanged").save();
}

/** The version that a round copies; should no event have introduced it, the round's own terms make one. */
export function rulesInForce(
  event: ethereum.Event,
  organisation: Organisation,
  rules: ethereum.Tuple,
): Bytes {
  const current = organisation.rules;
  return current ? current : addVersion(event, organisation, rules);
}

function addVersion(event: ethereum.Event, organisation: Organisation, rules: ethereum.Tuple): Bytes {
  const current = organisation.rules;
  const former = current ? RulesVersion.load(current) : null;
  const number = former ? former.number + 1 : 1;
  const version = new RulesVersion(idOf(number));
  version.number = number;
  version.delaySeconds = valueAt(rules, 0);
  version.durationSeconds = valueAt(rules, 1);
  version.quorumBps = i32(valueAt(rules, 2));
  version.approvalBps = i32(valueAt(rules, 3));
  version.capBps = i32(valueAt(rules, 4));
  version.memberMajority = valueAt(rules, 5) != 0;
  version.lateWindowSeconds = i32(valueAt(rules, 6));
  version.extensionSeconds = i32(valueAt(rules, 7));
  version.cadenceSeconds = valueAt(rules, 8);
  version.revisitHours = i32(valueAt(rules, 9));
  version.timestamp = i64Of(event.block.timestamp);
  version.block = i64Of(event.block.number);
  version.transaction = event.transaction.hash;
  version.save();
  noteChanges(event, former, version);
  organisation.rules = version.id;
  organisation.save();
  return version.id;
}

/** A member of `RoundRules` by position; yes is 1, no is 0. */
function valueAt(rules: ethereum.Tuple, position: i32): i64 {
  const value = rules[position];
  if (value.kind == ethereum.ValueKind.BOOL) return i64(value.toBoolean());
  return i64Of(value.toBigInt());
}

function noteChanges(event: ethereum.Event, former: RulesVersion | null, version: RulesVersion): void {
  for (let i = 0; i < FIELDS.length; i++) {
    const before = former ? fieldOf(former, i) : 0;
    const after = fieldOf(version, i);
    // All rules are set at once; the version has those that stay.
    if (former && before == after) continue;
    changeParameter(event, i, FIELDS[i], former != null, before, after, null);
  }
}

function fieldOf(version: RulesVersion, position: i32): i64 {
  if (position == 0) return version.delaySeconds;
  if (position == 1) return version.durationSeconds;
  if (position == 2) return version.quorumBps;
  if (position == 3) return version.approvalBps;
  if (position == 4) return version.capBps;
  if (position == 5) return i64(version.memberMajority);
  if (position == 6) return version.lateWindowSeconds;
  if (position == 7) return version.extensionSeconds;
  if (position == 8) return version.cadenceSeconds;
  return version.revisitHours;
}
