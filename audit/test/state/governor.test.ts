import { governorAbi } from "@engine/protocol/abi/governor";
import { PROPOSAL_STATE_NAMES, type ProposalState } from "@engine/protocol/governor";
import { encodeFunctionData } from "viem/utils";
import { describe, expect, it } from "vitest";
import { quorumAt, stateOf } from "../../src/state/governor/standing.ts";
import { Checkpoints } from "../../src/state/votes/checkpoints.ts";
import { callsSetting, DELAY, GovernedSeason, LATE, PERIOD, passed } from "../support/governor.ts";
import { account, altered, expectFinding, findings, folded, TARGET, without } from "../support/history.ts";

const DAY = 86_400;
const numberOf = (name: ProposalState) => PROPOSAL_STATE_NAMES.indexOf(name);

/** Where a proposal stands after so many seconds. */
function standing({ history, events }: GovernedSeason, id: bigint, later = 0): ProposalState | undefined {
  const { state } = folded(events);
  const proposal = state.governor.proposals.get(id);
  return proposal && stateOf(state, TARGET, proposal, history.now + later);
}

describe("a proposal", () => {
  it("goes from its making to its execution", () => {
    const { season, id, calls } = passed();
    expect(standing(season, id)).toBe("Succeeded");
    season.queue(id, calls);
    expect(standing(season, id)).toBe("Queued");
    season.execute(id, calls);
    const { state, differences } = folded(season.events);
    expect(differences).toEqual([]);
    expect(standing(season, id)).toBe("Executed");
    expect(state.governor.proposals.get(id)?.tally).toEqual({ against: 0n, inFavour: 80n, abstain: 0n });
  });

  it("expires when it is left lying for thirty days", () => {
    const { season, id, calls } = passed();
    expect(standing(season, id, 31 * DAY)).toBe("Expired");
    season.queue(id, calls);
    expect(standing(season, id, 31 * DAY)).toBe("Expired");
  });

  it("is defeated without a quorum or a majority, and closed as such", () => {
    const season = new GovernedSeason();
    const id = season.propose(1, callsSetting(7));
    expect(standing(season, id)).toBe("Pending");
    expect(standing(season, id, 2)).toBe("Active");
    season.say(id, 2, "For", 30n);
    season.history.wait(PERIOD);
    expect(standing(season, id)).toBe("Defeated");
    season.close(id, numberOf("Defeated"), [30n, 0n, 0n]);
    expect(findings(season.events)).toEqual([]);
    season.close(id, numberOf("Expired"), [31n, 0n, 0n], 41n);
    expect(findings(season.events).map((line) => line.replace(/^proposal 0x\w+…: /, ""))).toEqual([
      "was closed twice",
      "ended as Expired; its votes give Defeated",
      "was closed with 31 for, 0 against, 0 abstentions; its votes give 30, 0 and 0",
      "needed 41; the supply gives 40",
    ]);
  });

  it("needs votes, an hour of notice, and lawful calls of known targets", () => {
    const { events } = passed().season;
    const change = (args: object) => altered(events, "InnovationGovernor", "ProposalCreated", args);
    const calls = callsSetting(8);
    expectFinding(change({ proposer: account(9) }), "with 0 votes; it takes 20");
    expectFinding(change({ voteStart: 5n }), "is voted on from 1970-01-01T00:00:05Z");
    expectFinding(change({ calldatas: calls.calldatas }), "has calls and words that give proposal 0x");
    expectFinding(change({ description: "Fewer thanks" }), "has calls and words that give proposal 0x");
    expectFinding(change({ values: [1n] }), "call 1: carries ether");
    expectFinding(
      change({ targets: [account(9)] }),
      `call 1: goes to ${account(9)}, which is no target of InnovationGovernor`,
    );
    const relay = encodeFunctionData({
      abi: governorAbi,
      functionName: "relay",
      args: [account(1), 0n, "0x"],
    });
    const own = { targets: [TARGET.contracts.InnovationGovernor.address], calldatas: [relay] };
    expectFinding(change(own), "which no vote may call");
  });

  it("is one at a time for each proposer, and its calls cool down", () => {
    const season = new GovernedSeason();
    season.propose(1, callsSetting(7));
    season.propose(1, callsSetting(8));
    expectFinding(season.events, "whose last one is Active");
    const again = new GovernedSeason();
    again.propose(1, callsSetting(7));
    again.propose(2, callsSetting(7));
    expectFinding(again.events, "repeats calls that cool down until");
  });

  it("may be proposed again once it was cancelled or executed", () => {
    const { season, id, calls } = passed();
    season.queue(id, calls);
    season.execute(id, calls);
    season.propose(2, calls);
    expect(findings(season.events).filter((line) => line.includes("cool down"))).toEqual([]);
    const cancelled = new GovernedSeason();
    const first = cancelled.propose(1, calls);
    cancelled.history.log("InnovationGovernor", "ProposalCanceled", { proposalId: first });
    expect(standing(cancelled, first)).toBe("Canceled");
    cancelled.propose(2, calls);
    expect(findings(cancelled.events).filter((line) => line.includes("cool down"))).toEqual([]);
  });

  it("is cancelled together with its operation, and not when it is over", () => {
    const { season, id, calls } = passed();
    season.queue(id, calls);
    season.history.log("InnovationGovernor", "ProposalCanceled", { proposalId: id });
    expectFinding(season.events, /was cancelled, but its timelock operation 0x\w+ was not: a log is missing/);
    season.history.log("InnovationGovernor", "ProposalCanceled", { proposalId: id });
    expectFinding(season.events, "was cancelled while Canceled");
  });

  it("is queued and executed as it was proposed", () => {
    const { season, id, calls } = passed();
    season.queue(id, calls);
    season.execute(id, calls);
    const { events } = season;
    expectFinding(
      without(events, "CallScheduled"),
      /was queued, but its timelock operation 0x\w+ never scheduled/,
    );
    expectFinding(without(events, "CallExecuted"), /its timelock operation 0x\w+ made 0 of 1 calls/);
    expectFinding(without(events, "CallSalt"), "has no such salt: a log is missing");
    expectFinding(without(events, "ProposalExecuted"), "but not executed: a log is missing");
    expectFinding(without(events, "ProposalQueued"), "was executed, but never queued");
    const elsewhere = altered(events, "Timelock", "CallScheduled", { data: "0x1234" });
    expectFinding(elsewhere, "was queued with other calls than it proposed");
    const late = altered(events, "InnovationGovernor", "ProposalQueued", { etaSeconds: 5n });
    expectFinding(late, "is due 1970-01-01T00:00:05Z; its operation is ready");
    expectFinding(without(events, "ProposalCreated"), "is named, but was never made: a log is missing");
    expectFinding(without(events, "VoteCast"), "was queued while Defeated");
  });
});

describe("a vote on a proposal", () => {
  it("weighs what the voter had at the snapshot, once, in time", () => {
    const { events } = passed().season;
    const change = (args: object) => altered(events, "InnovationGovernor", "VoteCast", args, 1);
    const subject = /proposal 0x\w+…, vote of 0x\w+: /;
    expectFinding(change({ weight: 31n }), new RegExp(`${subject.source}weighs 31; past votes give 30`));
    expectFinding(change({ voter: account(101) }), "was counted twice");
    expectFinding(change({ support: 3 }), "says 3");
    const { season, id } = passed();
    season.say(id, 3, "Against", 20n);
    expectFinding(season.events, "was cast outside the time from");
    const early = new GovernedSeason();
    const proposal = early.propose(1, callsSetting(7));
    early.history.wait(-DELAY);
    early.say(proposal, 1, "For", 50n);
    expectFinding(early.events, "was cast outside the time from");
  });

  it("that reaches the quorum late extends the time, and no other does", () => {
    const season = new GovernedSeason();
    const id = season.propose(1, callsSetting(7));
    season.history.wait(PERIOD - 60);
    const extend = (extendedDeadline: number) => {
      season.history.together(() => {
        season.say(id, 1, "For", 50n);
        const extension = { proposalId: id, extendedDeadline: BigInt(extendedDeadline) };
        season.history.log("InnovationGovernor", "ProposalExtended", extension);
      });
    };
    extend(season.history.now + 1 + LATE);
    expect(findings(season.events)).toEqual([]);
    expect(standing(season, id, LATE)).toBe("Active");
    expect(standing(season, id, LATE + 1)).toBe("Succeeded");
    expectFinding(without(season.events, "ProposalExtended"), "was extended not at all; its votes extend it");
    const odd = new GovernedSeason();
    const late = { proposalId: odd.propose(1, callsSetting(7)), extendedDeadline: 9_999_999_999n };
    odd.history.log("InnovationGovernor", "ProposalExtended", late);
    expectFinding(odd.events, "its votes extend it not at all");
  });
});

describe("the governor's settings", () => {
  it("change from what they were, to what they may be", () => {
    const { season } = passed();
    const { history } = season;
    history.log("InnovationGovernor", "VotingDelaySet", { oldVotingDelay: 5n, newVotingDelay: 0n });
    const extension = { oldVoteExtension: BigInt(LATE), newVoteExtension: BigInt(PERIOD + 1) };
    history.log("InnovationGovernor", "LateQuorumVoteExtensionSet", extension);
    expect(findings(season.events)).toEqual([
      "InnovationGovernor: its voting delay was 3600; the log says 5: a log is missing",
      "InnovationGovernor: has no voting delay",
      "InnovationGovernor: extends a vote by more than its period",
    ]);
    const other = { oldTimelock: account(1), newTimelock: account(2) };
    history.log("InnovationGovernor", "TimelockChange", other);
    expectFinding(season.events, `speaks through ${account(2)}, not the deployment's Timelock`);
  });

  it("of the quorum count as they were at the snapshot, and never below the least number", () => {
    const { season, id } = passed();
    const higher = { oldQuorumNumerator: 4000n, newQuorumNumerator: 9000n };
    season.history.log("InnovationGovernor", "QuorumNumeratorUpdated", higher);
    expect(standing(season, id)).toBe("Succeeded");
    const { state } = folded(season.events);
    expect(quorumAt(state, TARGET, season.history.now - PERIOD)).toBe(40n);
    expect(quorumAt(state, TARGET, season.history.now)).toBe(90n);
    const low = { ...state, governor: { ...state.governor, quorumBps: new Checkpoints() } };
    expect(quorumAt(low, TARGET, season.history.now)).toBe(20n);
    expect(quorumAt(low, TARGET, 0)).toBe(0n);
  });
});
