import { describe, expect, it } from "vitest";
import { NO_HASH } from "../../src/state/context.ts";
import { mayVote, recordOf, STATUS } from "../../src/state/members/state.ts";
import { account, findings, folded, type History, hash } from "../support/history.ts";
import { memberAccount, Season } from "../support/season.ts";

const DAY = 86_400;

function twoMembers(): History {
  const season = new Season();
  season.join("Employee");
  season.join("Agent");
  return season.history;
}

const status = (memberId: number, from: number, to: number, activeMembers: number, more = {}) => ({
  memberId,
  from,
  to,
  reasonHash: hash(1),
  actorId: 0,
  activeMembers,
  ...more,
});

describe("standing", () => {
  it("follows suspension, reinstatement and end", () => {
    const { events } = twoMembers()
      .log("Members", "MemberStatusChanged", status(1, STATUS.active, STATUS.suspended, 1))
      .log("Members", "MemberStatusChanged", status(1, STATUS.suspended, STATUS.active, 2))
      .log("Members", "MemberStatusChanged", status(1, STATUS.active, STATUS.ended, 1));
    const { state, differences } = folded(events);
    expect(differences).toEqual([]);
    expect(recordOf(state.members, 1)?.status).toBe(STATUS.ended);
    expect(mayVote(state.members, memberAccount(1))).toBe(false);
  });

  it("needs no reason to resign, and one for all else", () => {
    const resigned = status(1, STATUS.active, STATUS.ended, 1, { reasonHash: NO_HASH, actorId: 1 });
    expect(findings(twoMembers().log("Members", "MemberStatusChanged", resigned).events)).toEqual([]);
    const dismissed = { ...resigned, actorId: 2 };
    expect(findings(twoMembers().log("Members", "MemberStatusChanged", dismissed).events)).toEqual([
      "member 1: became Ended without a reason",
    ]);
  });

  it("cannot come back from the end", () => {
    const { events } = twoMembers()
      .log("Members", "MemberStatusChanged", status(1, STATUS.active, STATUS.ended, 1))
      .log("Members", "MemberStatusChanged", status(1, STATUS.ended, STATUS.active, 2));
    expect(findings(events)).toEqual(["member 1: went from Ended to Active, which is not possible"]);
  });

  it("gives an Agent no vote", () => {
    expect(mayVote(folded(twoMembers().events).state.members, memberAccount(2))).toBe(false);
  });
});

describe("joining", () => {
  const joining = (more = {}) => ({
    memberId: 3,
    account: account(3),
    source: 4,
    unit: 0,
    door: 0,
    admittedBy: 0,
    invitation: NO_HASH,
    profileHash: NO_HASH,
    activeMembers: 3,
    ...more,
  });
  const join = (more = {}) => findings(twoMembers().log("Members", "MemberJoined", joining(more)).events);

  it("takes the next number, an unused account and a unit that exists", () => {
    expect(join()).toEqual([]);
    expect(join({ memberId: 4 })).toEqual([
      "member 4: joined, but member 3 is next: a log is missing or repeated",
    ]);
    expect(join({ account: memberAccount(1) })).toEqual([
      `member 3: joined with ${memberAccount(1)}, used by a member before`,
    ]);
    expect(join({ unit: 1 })).toEqual(["member 3: belongs to unit 1, which does not exist"]);
  });

  it("goes through the community door only while it is open, and as Community", () => {
    expect(join({ door: 2 })).toEqual(["member 3: came through the community door while it was shut"]);
    const opened = twoMembers().log("Members", "CommunityDoorSet", { open: true, actorId: 0 });
    expect(findings(opened.log("Members", "MemberJoined", joining({ door: 2, source: 0 })).events)).toEqual([
      "member 3: came through the community door as Employee",
    ]);
  });

  it("refuses a revoked invitation", () => {
    const invitation = hash(7);
    const revoked = twoMembers().log("Members", "InvitationRevoked", { invitation, actorId: 0 });
    const joined = revoked.log("Members", "MemberJoined", joining({ door: 1, invitation }));
    expect(findings(joined.events)).toEqual([
      `member 3: joined with invitation ${invitation}, which was revoked`,
    ]);
  });

  it("waits while joining is paused, except for admissions", () => {
    const paused = () => {
      const history = twoMembers();
      return history.log("Members", "Paused", { until: history.now + DAY, by: account(9) });
    };
    expect(findings(paused().log("Members", "MemberJoined", joining()).events)).toEqual([]);
    const lines = findings(paused().log("Members", "MemberJoined", joining({ door: 1 })).events);
    expect(lines[0]).toMatch(/^member 3: joined while joining was paused until/);
  });
});

describe("a change of wallet", () => {
  const rotation = (more = {}) => ({
    memberId: 1,
    from: memberAccount(1),
    to: account(77),
    recovered: false,
    ...more,
  });

  it("keeps the member and marks the old account", () => {
    const { state, differences } = folded(twoMembers().log("Members", "AccountRotated", rotation()).events);
    expect(differences).toEqual([]);
    expect(state.members.byId.get(1)?.account).toBe(account(77));
    expect(state.members.accounts.get(memberAccount(1))?.status).toBe(STATUS.moved);
  });

  it("starts from the account that acts for the member, and goes to an unused one", () => {
    expect(
      findings(twoMembers().log("Members", "AccountRotated", rotation({ from: account(5) })).events),
    ).toEqual([`member 1: acted by ${memberAccount(1)}, the log says ${account(5)}`]);
    expect(
      findings(twoMembers().log("Members", "AccountRotated", rotation({ to: memberAccount(2) })).events),
    ).toEqual([`member 1: moved to ${memberAccount(2)}, used by a member before`]);
  });

  it("by recovery waits seven days", () => {
    const recovery = (wait: number) => {
      const history = twoMembers();
      const readyAt = history.now + 1 + 7 * DAY;
      history.log("Members", "RecoveryStarted", { memberId: 1, next: account(77), readyAt, actorId: 0 });
      return history.wait(wait).log("Members", "AccountRotated", rotation({ recovered: true })).events;
    };
    expect(findings(recovery(7 * DAY))).toEqual([]);
    expect(findings(recovery(7 * DAY - 2))).toEqual([
      `member 1: was recovered to ${account(77)} without a recovery that was due`,
    ]);
  });

  it("tells the same story as the membership's token", () => {
    const tokenId = 1n;
    const moved = twoMembers().log("Members", "Transfer", {
      from: memberAccount(1),
      to: account(77),
      tokenId,
    });
    expect(findings(moved.events)).toEqual([
      `member 1: its token went to ${account(77)}, the register says ${memberAccount(1)}`,
    ]);
  });
});

describe("a pause", () => {
  it("lasts at most seven days, with seven days between", () => {
    const history = twoMembers();
    const long = history.log("Members", "Paused", { until: history.now + 1 + 7 * DAY + 1, by: account(9) });
    expect(findings(long.events)[0]).toMatch(/^Members: was paused until .*: longer than seven days$/);
    const again = twoMembers();
    again.log("Members", "Paused", { until: again.now + DAY, by: account(9) });
    again.wait(2 * DAY).log("Members", "Paused", { until: again.now + DAY, by: account(9) });
    expect(findings(again.events)[0]).toMatch(/^Members: was paused again within seven days of/);
  });
});
