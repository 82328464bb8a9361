import { describe, expect, it } from "vitest";
import { NO_ADDRESS, NO_HASH } from "../../src/state/context.ts";
import { account, altered, expectFinding, folded, History, hash, without } from "../support/history.ts";

const succeeded = () =>
  new History()
    .log("Succession", "ModuleSucceeded", {
      ...{ retired: account(1), successor: account(2), reasonHash: hash(1), successions: 1 },
    })
    .log("Succession", "ModuleSucceeded", {
      ...{ retired: account(3), successor: NO_ADDRESS, reasonHash: hash(2), successions: 2 },
    });

describe("successions", () => {
  it("lead from a retired module to what took over, if anything did", () => {
    const { state, differences } = folded(succeeded().events);
    expect(differences).toEqual([]);
    expect(state.succession.byRetired.get(account(1))?.successor).toBe(account(2));
    expect(state.succession.byRetired.get(account(3))?.successor).toBe(NO_ADDRESS);
  });

  it("are recorded once, with a reason, and in no circle", () => {
    const { events } = succeeded();
    const change = (args: object) => altered(events, "Succession", "ModuleSucceeded", args, 1);
    const subject = `succession of ${account(3)}`;
    expectFinding(change({ reasonHash: NO_HASH }), `${subject}: was recorded without a reason`);
    expectFinding(change({ successor: account(1) }), `leads to ${account(1)}, which was retired before`);
    expectFinding(change({ successor: account(3) }), "leads back to itself");
    expectFinding(change({ retired: account(1) }), `succession of ${account(1)}: was recorded twice`);
    expectFinding(without(events, "ModuleSucceeded"), "is counted as number 2; the logs give 1");
  });
});
