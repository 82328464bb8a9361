import { describe, expect, it } from "vitest";
import { NO_HASH } from "../../src/state/context.ts";
import { altered, expectFinding, findings, folded, hash, without } from "../support/history.ts";
import { Season } from "../support/season.ts";

const DAY = 86_400;

/** Four members; member 1 hosts activity 1, which lasts for an hour from now, and invited members 2 and 3. */
function invited(): Season {
  const season = new Season();
  for (let member = 1; member <= 4; member++) season.join();
  const startsAt = season.history.now;
  season.history
    .log("Activities", "ActivityAnnounced", {
      ...{ activityId: 1, kind: 1, startsAt, endsAt: startsAt + 3600, documentHash: hash(1), hostId: 1 },
    })
    .log("Activities", "ActivityInvited", { activityId: 1, memberIds: [2], invited: 1, actorId: 1 })
    .log("Activities", "ActivityInvited", { activityId: 1, memberIds: [3], invited: 2, actorId: 1 });
  return season;
}

/** The same, which member 2 attended, and member 4 uninvited. */
function attended(): Season {
  const season = invited();
  attend(season, 2, true, 1);
  attend(season, 4, false, 2);
  return season;
}

function attend({ history }: Season, memberId: number, wasInvited: boolean, count: number): void {
  history.log("Activities", "ActivityAttended", { activityId: 1, memberId, wasInvited, attended: count });
}

function cancel({ history }: Season, actorId = 1, reasonHash = hash(2)): void {
  history.log("Activities", "ActivityCancelled", { activityId: 1, reasonHash, actorId });
}

describe("an activity", () => {
  it("keeps who was invited and who attended", () => {
    const { state, differences } = folded(attended().events);
    expect(differences).toEqual([]);
    const activity = state.activities.byId.get(1);
    expect([...(activity?.invited.keys() ?? [])]).toEqual([2, 3]);
    expect([...(activity?.attended.keys() ?? [])]).toEqual([2, 4]);
  });

  it("is announced with a document by a person, and ends within a year", () => {
    const { events } = invited();
    const change = (args: object) => altered(events, "Activities", "ActivityAnnounced", args);
    expectFinding(change({ documentHash: NO_HASH }), "activity 1: was announced without a document");
    expectFinding(change({ endsAt: 5 }), "activity 1: lasts from");
    expectFinding(change({ hostId: 9 }), "is hosted by member 9, who was no active person");
    expectFinding(change({ activityId: 2 }), "activity 2: was announced, but activity 1 is next");
  });

  it("is changed by its host alone, before its end", () => {
    const { events } = invited();
    const change = (args: object) => altered(events, "Activities", "ActivityInvited", args, 1);
    expectFinding(change({ actorId: 2 }), "was changed by member 2; its host is member 1");
    expectFinding(change({ memberIds: [2] }), "invited member 2 twice");
    expectFinding(change({ memberIds: [9] }), "invited member 9, who never joined");
    expectFinding(without(events, "ActivityInvited"), "counts 2 invited; the logs give 1: a log is missing");
    const late = invited();
    late.history.wait(3600);
    cancel(late);
    expectFinding(late.events, "was changed after its end");
  });

  it("is attended once, up to thirty days after its end", () => {
    const season = invited();
    season.history.wait(3600 + 30 * DAY - 10);
    attend(season, 2, true, 1);
    expect(findings(season.events)).toEqual([]);
    season.history.wait(DAY);
    attend(season, 3, true, 2);
    expectFinding(season.events, "activity 1, attendance of member 3: was told outside the time");
  });

  it("gives away attendances that were changed or withheld", () => {
    const { events } = attended();
    const change = (args: object) => altered(events, "Activities", "ActivityAttended", args, 1);
    expectFinding(change({ memberId: 2 }), "was told twice");
    expectFinding(change({ wasInvited: true }), "says that they were invited; the logs say otherwise");
    expectFinding(without(events, "ActivityAttended"), "counts 2 attended; the logs give 1");
    expectFinding(without(events, "ActivityInvited"), "says that they were invited; the logs say otherwise");
    expectFinding(without(events, "ActivityAnnounced"), "activity 1: is named, but was never announced");
  });

  it("is over once it is cancelled, with a reason", () => {
    const season = attended();
    cancel(season);
    expect(findings(season.events)).toEqual([]);
    attend(season, 3, true, 3);
    expectFinding(season.events, "attendance of member 3: was told after the activity was cancelled");
    const silent = attended();
    cancel(silent, 1, NO_HASH);
    expectFinding(silent.events, "was cancelled without a reason");
  });
});
