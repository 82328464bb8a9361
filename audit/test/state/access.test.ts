import { describe, expect, it } from "vitest";
import { hasRole } from "../../src/state/access/state.ts";
import { account, findings, folded, History, hash, START } from "../support/history.ts";

const call = { id: hash(1), index: 0n, target: account(1), value: 0n, data: "0x1234" } as const;
const schedule = (history: History, delay: bigint) =>
  history
    .log("Timelock", "MinDelayChange", { oldDuration: 0n, newDuration: 3600n })
    .log("Timelock", "CallScheduled", { ...call, predecessor: hash(0), delay });

describe("the timelock", () => {
  it("executes what was scheduled once the delay is over", () => {
    const history = schedule(new History(), 3600n).wait(3600).log("Timelock", "CallExecuted", call);
    expect(findings(history.events)).toEqual([]);
  });

  it("is found out when it acts early, otherwise, twice, or after a cancellation", () => {
    const early = schedule(new History(), 3600n).log("Timelock", "CallExecuted", call);
    expect(findings(early.events)[0]).toMatch(/was executed before/);
    const other = schedule(new History(), 3600n)
      .wait(3600)
      .log("Timelock", "CallExecuted", { ...call, data: "0x5678" });
    expect(findings(other.events)[0]).toMatch(/call 0 was executed, but not what was scheduled/);
    const twice = schedule(new History(), 3600n).wait(3600).log("Timelock", "CallExecuted", call);
    expect(findings(twice.log("Timelock", "CallExecuted", call).events)[0]).toMatch(/executed twice/);
    const cancelled = schedule(new History(), 3600n).log("Timelock", "Cancelled", { id: call.id });
    expect(findings(cancelled.wait(3600).log("Timelock", "CallExecuted", call).events)[0]).toMatch(
      /cancelled/,
    );
  });

  it("keeps to its least delay", () => {
    expect(findings(schedule(new History(), 10n).events)[0]).toMatch(/delay of 10 s; the least is 3600 s/);
  });
});

describe("the permission book", () => {
  it("keeps a role from its first grant on until it is revoked", () => {
    const grant = { roleId: 2n, account: account(1), delay: 0, since: START + 100, newMember: true };
    const history = new History().log("AccessManager", "RoleGranted", grant);
    const { access } = folded(history.events).state;
    expect(hasRole(access, 2n, account(1), START + 99)).toBe(false);
    expect(hasRole(access, 2n, account(1), START + 100)).toBe(true);
    history.log("AccessManager", "RoleGranted", {
      ...grant,
      delay: 60,
      since: START + 500,
      newMember: false,
    });
    expect(hasRole(folded(history.events).state.access, 2n, account(1), START + 100)).toBe(true);
    history.log("AccessManager", "RoleRevoked", { roleId: 2n, account: account(1) });
    expect(hasRole(folded(history.events).state.access, 2n, account(1), START + 900)).toBe(false);
  });
});

describe("the forwarder", () => {
  it("carries out each signer's requests in order, without a gap", () => {
    const request = (nonce: bigint) => ({ signer: account(1), nonce, success: true });
    const history = new History()
      .log("Forwarder", "ExecutedForwardRequest", request(0n))
      .log("Forwarder", "ExecutedForwardRequest", request(1n));
    expect(findings(history.events)).toEqual([]);
    expect(findings(history.log("Forwarder", "ExecutedForwardRequest", request(3n)).events)).toEqual([
      `requests of ${account(1)}: request 3 was carried out, but 2 is next: a log is missing or repeated`,
    ]);
  });
});

describe("a module", () => {
  it("obeys the deployment's permission book", () => {
    const history = new History().log("Ideas", "AuthorityUpdated", { authority: account(1) });
    expect(findings(history.events)[0]).toMatch(/^Ideas: obeys 0x\w+, not the deployment's AccessManager/);
  });
});
