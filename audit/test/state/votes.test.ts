import fc from "fast-check";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { NO_ADDRESS } from "../../src/state/context.ts";
import { pastVotes } from "../../src/state/votes/state.ts";
import { account, findings, folded, type History } from "../support/history.ts";
import { memberAccount, Season } from "../support/season.ts";

const VOTERS = [1, 2, 3].map(memberAccount) as [Address, Address, Address];

/** Three voters with 10 tokens each, transfers open. */
function threeVoters(): History {
  const season = new Season();
  for (const _ of VOTERS) season.join("Employee", 10n);
  return season.history.log("VoteToken", "TransfersOpened", []);
}

/** A token that keeps its own books and logs what it does: what a fold must arrive at. */
class Token {
  readonly history = threeVoters();
  readonly balances = new Map(VOTERS.map((voter) => [voter, 10n]));
  readonly delegates = new Map(VOTERS.map((voter) => [voter, voter]));

  votes(voter: Address): bigint {
    return VOTERS.filter((holder) => this.delegates.get(holder) === voter).reduce(
      (sum, holder) => sum + (this.balances.get(holder) ?? 0n),
      0n,
    );
  }

  transfer(from: Address, to: Address, value: bigint): void {
    if ((this.balances.get(from) ?? 0n) < value) return;
    this.#change(() => {
      this.balances.set(from, (this.balances.get(from) ?? 0n) - value);
      this.balances.set(to, (this.balances.get(to) ?? 0n) + value);
      this.history.log("VoteToken", "Transfer", { from, to, value });
    });
  }

  delegate(delegator: Address, toDelegate: Address): void {
    const fromDelegate = this.delegates.get(delegator) ?? delegator;
    this.#change(() => {
      this.delegates.set(delegator, toDelegate);
      this.history.log("VoteToken", "DelegateChanged", { delegator, fromDelegate, toDelegate });
    });
  }

  #change(change: () => void): void {
    const before = VOTERS.map((voter) => this.votes(voter));
    this.history.together(() => {
      change();
      VOTERS.forEach((delegate, index) => {
        const [previousVotes, newVotes] = [before[index] ?? 0n, this.votes(delegate)];
        if (previousVotes === newVotes) return;
        this.history.log("VoteToken", "DelegateVotesChanged", { delegate, previousVotes, newVotes });
      });
    });
  }
}

const voter = fc.constantFrom(...VOTERS);
const acts = fc.array(fc.tuple(fc.boolean(), voter, voter, fc.bigInt(0n, 12n)), { maxLength: 25 });

describe("votes", () => {
  it("are what balances and delegations give, whatever happens", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const token = new Token();
        for (const [isTransfer, from, to, value] of all) {
          if (isTransfer) token.transfer(from, to, value);
          else token.delegate(from, to);
        }
        const { state, differences } = folded(token.history.events);
        expect(differences).toEqual([]);
        for (const each of VOTERS) {
          expect(pastVotes(state.votes, each, token.history.now)).toBe(token.votes(each));
        }
      }),
    );
  });

  it("give a finding when any one log of theirs is withheld", () => {
    const token = new Token();
    token.transfer(VOTERS[0], VOTERS[1], 4n);
    token.delegate(VOTERS[1], VOTERS[2]);
    token.transfer(VOTERS[1], VOTERS[0], 1n);
    const { events } = token.history;
    const own = events.flatMap((event, index) =>
      event.contract === "VoteToken" && event.eventName !== "TransfersOpened" ? [index] : [],
    );
    for (const index of own) {
      expect(findings(events.filter((_, place) => place !== index)), `log ${index}`).not.toEqual([]);
    }
  });

  it("do not move while transfers are shut", () => {
    const season = new Season();
    season.join("Employee", 10n);
    season.join("Employee");
    const change = { from: memberAccount(1), to: memberAccount(2), value: 3n };
    const lines = findings(season.history.log("VoteToken", "Transfer", change).events);
    expect(lines).toContain(
      `votes of ${memberAccount(1)}: 3 went to ${memberAccount(2)} while transfers were shut`,
    );
  });

  it("go to voters alone", () => {
    const stranger = account(0xbad);
    const lines = findings(
      threeVoters().log("VoteToken", "Transfer", { from: VOTERS[0], to: stranger, value: 1n }).events,
    );
    expect(lines).toContain(`votes of ${stranger}: received tokens without being a voter`);
  });

  it("follow a member to another account, and only then", () => {
    const followed = (write: (history: History) => void) => {
      const token = new Token();
      write(token.history);
      const next = account(0x99);
      token.history.together(() => {
        token.history.log("VoteToken", "TokensFollowed", { from: VOTERS[0], to: next, amount: 10n });
        token.history.log("VoteToken", "Transfer", { from: VOTERS[0], to: next, value: 10n });
        token.history.log("VoteToken", "DelegateVotesChanged", {
          delegate: VOTERS[0],
          previousVotes: 10n,
          newVotes: 0n,
        });
        token.history.log("VoteToken", "DelegateVotesChanged", {
          delegate: next,
          previousVotes: 0n,
          newVotes: 10n,
        });
      });
      return findings(token.history.events);
    };
    const rotation = { memberId: 1, from: VOTERS[0], to: account(0x99), recovered: false };
    expect(followed((history) => history.log("Members", "AccountRotated", rotation))).toEqual([]);
    expect(followed(() => {})).toContain(
      `votes of ${VOTERS[0]}: followed, though the account still is its member's`,
    );
  });

  it("count burned tokens out of the supply", () => {
    const token = new Token();
    const { history } = token;
    const ended = {
      memberId: 1,
      from: 1,
      to: 3,
      reasonHash: `0x${"01".repeat(32)}`,
      actorId: 0,
      activeMembers: 2,
    } as const;
    history.log("Members", "MemberStatusChanged", ended).together(() => {
      history.log("VoteToken", "TokensFollowed", { from: VOTERS[0], to: NO_ADDRESS, amount: 10n });
      history.log("VoteToken", "Transfer", { from: VOTERS[0], to: NO_ADDRESS, value: 10n });
      history.log("VoteToken", "DelegateVotesChanged", {
        delegate: VOTERS[0],
        previousVotes: 10n,
        newVotes: 0n,
      });
    });
    const { state, differences } = folded(history.events);
    expect(differences).toEqual([]);
    expect(state.votes.supply.latest()).toBe(20n);
  });
});
