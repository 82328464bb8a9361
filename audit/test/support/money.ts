import { FLAG_STATE_NAMES, GRANT_STATE_NAMES, MOVE_KIND_NAMES, type MoveKind } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import type { AbiParameter, Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import { NO_ADDRESS, NO_HASH } from "../../src/state/context.ts";
import { pilotReason } from "../../src/state/pilots/reason.ts";
import { RESULT } from "../../src/state/pilots/state.ts";
import { potOf } from "../../src/state/treasury/state.ts";
import { CHALLENGE_SECONDS, hash, TARGET } from "./history.ts";
import { grantOf, memberAccount, Season } from "./season.ts";

const DAY = 86_400;
const ROOT = potOf("Root");
const OUTSIDE = potOf("Outside");
const addressOf = (name: "Grants" | "Pilots" | "Flags" | "Outcomes") => TARGET.contracts[name].address;

export const AMOUNTS = [600n, 401n] as const;
export const BUDGET = 1001n;
export const TARGET_VALUE = 100n;
const TERMS = { comparison: 0, value: TARGET_VALUE, measureSeconds: 90 * DAY };
const OFFICES = { verifier: 0, auditor: 1 } as const;

const hashOf = (types: readonly string[], values: readonly unknown[]): Hex =>
  keccak256(
    encodeAbiParameters(
      types.map((type): AbiParameter => ({ type })),
      values,
    ),
  );

/**
 * A season with money. Members 1 to 6: 1 holds the seats' purse, 2 leads and 3 is paid, 4 and 5 verify and judge, 6
 * audits. Idea 1 is member 2's, and Ready.
 */
export class MoneySeason extends Season {
  readonly #balances = new Map<number, bigint>();
  #startedAt = 0;
  #paid = 0n;

  constructor(text?: Hex) {
    super();
    for (const name of ["Grants", "Pilots", "Flags", "Outcomes"] as const) {
      this.history.log("AccessManager", "RoleGranted", grantOf(ROLES.module, addressOf(name)));
    }
    for (let member = 1; member <= 6; member++) this.join("Employee");
    this.submit(2, [], text);
    this.move(1, "Ready", "MeetsGate");
    for (const memberId of [4, 5]) this.#appoint(memberId, OFFICES.verifier);
    this.#appoint(6, OFFICES.auditor);
  }

  #appoint(memberId: number, office: number): void {
    const until = this.history.now + 300 * DAY;
    this.history.log("Offices", "OfficeGiven", { memberId, office, until, actorId: 1 });
  }

  /** Team 1, of member 1, with money and autonomy. */
  team(): void {
    const founding = { teamId: 1, founderId: 1, charterHash: hash(11), challengeId: 0 };
    this.history.log("Teams", "TeamFormed", founding);
    this.moved(OUTSIDE, ROOT, 5000n, "Deposit", { counterparty: memberAccount(1) });
    this.moved(ROOT, potOf("Team", 1), 3000n, "Allocation");
    const autonomy = { teamId: 1, limit: 2000n, refillSeconds: 30 * DAY, left: 2000n };
    this.history.log("Treasury", "AutonomySet", autonomy);
  }

  /** Member 4 joins team 1 and gets a seat, by member 1's word alone. */
  seat(): void {
    const about = { teamId: 1, memberId: 4 };
    this.history.log("Teams", "TeamInvited", { ...about, actorId: 1 });
    this.history.log("Teams", "TeamJoined", { ...about, people: 2 });
    this.history.together(() => {
      this.history.log("Teams", "SeatEndorsed", { ...about, give: true, endorsements: 1, actorId: 1 });
      this.history.log("Teams", "SeatGiven", { ...about, place: 1, seats: 2, epoch: 2 });
    });
  }

  /** Member 4 leaves, seat included. */
  leave(): void {
    const about = { teamId: 1, memberId: 4 };
    this.history.together(() => {
      this.history.log("Teams", "SeatTaken", { ...about, place: 1, seats: 1, epoch: 3 });
      this.history.log("Teams", "TeamLeft", { ...about, people: 1, actorId: 4 });
    });
  }

  moved(
    from: number,
    to: number,
    amount: bigint,
    kind: MoveKind,
    { ref = 0n, counterparty = NO_ADDRESS as Hex } = {},
  ): void {
    const fromBalance = this.#shift(from, -amount);
    const toBalance = this.#shift(to, amount);
    const args = { from, to, ref, amount, kind: MOVE_KIND_NAMES.indexOf(kind), fromBalance, toBalance };
    this.history.log("Treasury", "Moved", { ...args, counterparty });
  }

  #shift(pot: number, change: bigint): bigint {
    if (pot === OUTSIDE) return 0n;
    const balance = (this.#balances.get(pot) ?? 0n) + change;
    this.#balances.set(pot, balance);
    return balance;
  }

  /** Member 2 plans pilot 1 of idea 1, with two milestones. */
  plan(): void {
    const { now } = this.history;
    this.history.log("Pilots", "PilotPlanned", {
      ...{ pilotId: 1, ideaId: 1, teamId: 1, leadId: 2, payeeId: 3, version: 1, endsAt: now + 20 * DAY },
      ...{ stopIfMissed: false, revisitHours: 24, documentHash: hash(12), target: TERMS, budget: BUDGET },
      milestones: AMOUNTS.map((amount) => ({ amount, dueAt: now + 9 * DAY })),
    });
  }

  /** Member 1, the only seat, proposes and so decides; the pilot runs. */
  fund(): void {
    this.history.together(() => {
      const about = { grantId: 1, pilotId: 1, teamId: 1 };
      const closesAt = this.history.now + 14 * DAY;
      this.history.log("Grants", "GrantProposed", {
        ...{ ...about, ideaId: 1, amount: BUDGET, eligible: 1, support: 1, closesAt },
        ...{ reasonHash: hash(13), actorId: 1 },
      });
      const state = GRANT_STATE_NAMES.indexOf("Funded");
      this.history.log("Grants", "GrantClosed", { ...about, state, amount: BUDGET, byAutonomy: true });
      this.history.log("Treasury", "AutonomyUsed", { teamId: 1, amount: BUDGET, left: 2000n - BUDGET });
      this.moved(potOf("Team", 1), potOf("Pilot", 1), BUDGET, "Grant", { ref: 1n });
      const types = ["uint32", "uint32", "uint32", "uint8", "uint128", "bool", "uint16", "uint16", "uint16"];
      this.enter(1, addressOf("Grants"), "grant", hashOf(types, [1, 1, 1, state, BUDGET, true, 1, 1, 0]));
      this.history.log("Pilots", "PilotStarted", { pilotId: 1, ideaId: 1, teamId: 1, budget: BUDGET });
      this.#startedAt = this.history.now;
      this.#move("InPilot", "TeamFunded", NO_HASH, 1);
    });
  }

  #move(to: "InPilot" | "Implemented", ground: "TeamFunded" | "TargetMet", reasonHash: Hex, actorId: number) {
    this.change(1, { to, ground, reasonHash, causeId: 1, actorId, module: addressOf("Pilots") });
  }

  handIn(place: number, actual = 0n): void {
    const evidence = { pilotId: 1, place, evidenceHash: hash(20 + place), actual, actorId: 2 };
    this.history.log("Pilots", "EvidenceSubmitted", evidence);
  }

  judge(place: number, verifierId: number, accepted: boolean, qualityBps: number, isFinal = false): void {
    this.history.together(() => {
      const reasonHash = qualityBps === 10_000 ? NO_HASH : hash(14);
      const word = { pilotId: 1, place, evidenceHash: hash(20 + place), accepted, qualityBps, reasonHash };
      this.history.log("Pilots", "VerdictGiven", { ...word, isFinal, verifierId });
      const types = ["uint32", "uint8", "bytes32", "bool", "uint16", "bytes32", "uint32"];
      this.enter(1, addressOf("Pilots"), "verdict", hashOf(types, [...Object.values(word), verifierId]));
    });
  }

  contest(place: number): void {
    this.history.log("Pilots", "VerdictContested", { pilotId: 1, place, reasonHash: hash(15), actorId: 1 });
  }

  waitOut(): void {
    this.history.wait(CHALLENGE_SECONDS);
  }

  pay(place: number, amount: bigint): void {
    this.history.together(() => {
      this.#paid += amount;
      const payee = { payeeId: 3, account: memberAccount(3) };
      this.history.log("Pilots", "MilestonePaid", { pilotId: 1, place, ...payee, amount, paid: this.#paid });
      const more = { ref: 256n + BigInt(place), counterparty: payee.account };
      this.moved(potOf("Pilot", 1), OUTSIDE, amount, "Payment", more);
    });
  }

  /** Ends the pilot by its accepted result. */
  conclude(actual: bigint, returned: bigint, reserved: bigint): void {
    this.history.together(() => {
      const more = { ref: 256n + BigInt(RESULT) };
      if (returned > 0n) this.moved(potOf("Pilot", 1), potOf("Team", 1), returned, "Return", more);
      const ending = { pilotId: 1, ideaId: 1, state: 3, actual, paid: this.#paid, returned };
      this.history.log("Pilots", "PilotEnded", { ...ending, reserved, reasonHash: NO_HASH, actorId: 0 });
      this.#move("Implemented", "TargetMet", pilotReason({ target: TERMS }, ending), 0);
    });
  }

  /** What was kept for a milestone goes back. */
  returnRest(returned: bigint): void {
    this.history.together(() => {
      const more = { ref: 256n + BigInt(RESULT) };
      this.moved(potOf("Pilot", 1), potOf("Team", 1), returned, "Return", more);
      this.history.log("Pilots", "RestReturned", { pilotId: 1, teamId: 1, returned, reserved: 0n });
    });
  }

  /** Member 6 raises flag 1, member 2 answers, member 6 resolves. */
  raiseFlag(): void {
    this.history.together(() => {
      const dueAt = this.history.now + 7 * DAY;
      const rest = { reasonHash: hash(16), dueAt, openFlags: 1, actorId: 6 };
      this.history.log("Flags", "FlagRaised", { flagId: 1, ideaId: 1, ...rest });
      this.#enterFlag("raised", ["bytes32", "uint40", "uint16", "uint32"], Object.values(rest));
    });
  }

  answerFlag(): void {
    this.history.together(() => {
      const rest = { answerHash: hash(17), dueAt: this.history.now + 7 * DAY, actorId: 2 };
      this.history.log("Flags", "FlagAnswered", { flagId: 1, ideaId: 1, ...rest });
      this.#enterFlag("answered", ["bytes32", "uint40", "uint32"], Object.values(rest));
    });
  }

  resolveFlag(): void {
    this.history.together(() => {
      const state = FLAG_STATE_NAMES.indexOf("Dismissed");
      const rest = { state, reasonHash: hash(18), openFlags: 0, actorId: 6 };
      this.history.log("Flags", "FlagResolved", { flagId: 1, ideaId: 1, ...rest });
      this.#enterFlag("resolved", ["uint8", "bytes32", "uint16", "uint32"], Object.values(rest));
    });
  }

  escalateFlag(): void {
    this.history.together(() => {
      this.history.log("Flags", "FlagEscalated", { flagId: 1, ideaId: 1, actorId: 3 });
      this.#enterFlag("escalated", ["uint32"], [3]);
    });
  }

  #enterFlag(step: string, types: readonly string[], values: readonly unknown[]): void {
    this.enter(1, addressOf("Flags"), `flag ${step}`, hashOf(["uint32", ...types], [1, ...values]));
  }

  /** Member 2 reports cost that was avoided in the pilot's first hours; two others agree. */
  report(reportId = 1, hour = 0): void {
    const from = this.#startedAt + 3600 * hour;
    const statement = {
      ...{ ideaId: 1, kind: 0, from, to: from + 3600, baseline: 900n, target: 500n, actual: 400n, rate: 0n },
      ...{ positiveBefore: 0, askedBefore: 0, positiveAfter: 0, askedAfter: 0, evidenceHash: hash(19) },
    };
    const reporting = { reportId, ideaId: 1, statement, benefit: 500n, unit: 0, reporterId: 2 };
    this.history.log("Outcomes", "OutcomeReported", reporting);
  }

  attest(): void {
    const word = { reportId: 1, agrees: true, reasonHash: NO_HASH, disputes: 0 };
    this.history.log("Outcomes", "OutcomeJudged", { ...word, memberId: 4, attestations: 1 });
    this.history.together(() => {
      this.history.log("Outcomes", "OutcomeJudged", { ...word, memberId: 5, attestations: 2 });
      const total = { ideaBenefit: 500n, attestedReports: 1 };
      this.history.log("Outcomes", "OutcomeDecided", { reportId: 1, ideaId: 1, state: 2, ...total });
      const types = ["uint32", "uint8", "uint128", "uint16"];
      this.enter(1, addressOf("Outcomes"), "outcome", hashOf(types, [1, 2, 500n, 1]));
    });
  }
}

/** A pilot that runs. */
export function running(text?: Hex): MoneySeason {
  const season = new MoneySeason(text);
  season.team();
  season.plan();
  season.fund();
  return season;
}

/** The same, whose result was accepted in time; milestone 0 was paid at nine tenths, milestone 1 is handed in. */
export function concluding(text?: Hex): MoneySeason {
  const season = running(text);
  season.handIn(0);
  season.judge(0, 4, true, 9000);
  season.waitOut();
  season.pay(0, 540n);
  season.handIn(1);
  season.handIn(RESULT, TARGET_VALUE);
  season.judge(RESULT, 4, true, 10_000);
  season.waitOut();
  return season;
}

/** From the first deposit to the attested benefit, with everything that can happen on the way. */
export function wholeMoneySeason(text?: Hex): MoneySeason {
  const season = concluding(text);
  season.raiseFlag();
  season.answerFlag();
  season.resolveFlag();
  season.conclude(TARGET_VALUE, 60n, 401n);
  season.history.wait(30 * DAY);
  season.returnRest(401n);
  season.report();
  season.attest();
  season.seat();
  season.leave();
  return season;
}
