import { describe, expect, it } from "vitest";
import type { EngineEvent } from "../../src/contracts.ts";
import { DECISION_KINDS, type Decision } from "../../src/decisions/decision.ts";
import { decisionsOf } from "../../src/decisions/decisions-of-events.ts";
import { registerCsv } from "../../src/decisions/register-csv.ts";
import type { Documents } from "../../src/verify/documents.ts";
import { folded, hash, TARGET } from "../support/history.ts";
import { wholeMoneySeason } from "../support/money.ts";
import { revealed } from "../support/reviews.ts";
import { lawfulSeason } from "../support/season.ts";

const SALT = `0x${"0".repeat(64)}`;
const reason = (text: string) => ({ kind: "reason", language: "en", salt: SALT, text }) as const;

function registerOf(events: readonly EngineEvent[], documents: Documents = new Map()): Decision[] {
  return decisionsOf(events, { state: folded(events).state, target: TARGET, documents });
}

describe("the register of decisions", () => {
  const money = registerOf(wholeMoneySeason().events);

  it("has a line for each stage change, grant, verdict, pilot's end, report and flag, in order", () => {
    const kinds = money.map(({ kind }) => kind).filter((kind) => kind !== "parameter");
    const order = "stage grant stage verdict verdict flag pilot stage attestation".split(" ");
    expect(kinds).toEqual(order);
    const places = money.map(({ block, logIndex }) => block * 1000 + logIndex);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("says on what, how, why and by whom it was decided, and in which numbers", () => {
    const of = (kind: string, place = 0) => money.filter((decision) => decision.kind === kind).at(place);
    expect(of("stage", -1)).toMatchObject({
      ...{ outcome: "Implemented", ground: "TargetMet", decider: { by: "rule" }, ideaId: 1 },
    });
    expect(of("grant")).toMatchObject({
      ...{ outcome: "Funded", decider: { by: "seats" }, ideaId: 1, reasonHash: hash(13) },
      numbers: { amount: "1001", eligible: "1", support: "1", refuse: "0", byAutonomy: "true" },
    });
    expect(of("verdict")).toMatchObject({
      ...{ outcome: "Accepted", decider: { by: "member", memberId: 4 }, ideaId: 1 },
      ...{
        subject: { type: "step", number: 1, place: 0 },
        numbers: { qualityBps: "9000", isFinal: "false" },
      },
    });
    expect(of("pilot")).toMatchObject({
      outcome: "TargetMet",
      numbers: { budget: "1001", target: "100", actual: "100" },
    });
    expect(of("attestation")).toMatchObject({
      ...{ outcome: "Attested", decider: { by: "judges" }, ideaId: 1 },
      numbers: { benefit: "500", attestations: "2", disputes: "0" },
    });
    expect(of("flag")).toMatchObject({ outcome: "Dismissed", decider: { by: "member", memberId: 6 } });
  });

  it("has ballots and reviews with what they counted", () => {
    const review = revealed();
    review.history.wait(1000);
    review.close(1, "Ready", 390);
    const ballots = registerOf(lawfulSeason().events).filter(({ kind }) => kind === "ballot");
    expect(ballots).toMatchObject([
      { subject: { type: "entry", number: 1, ideaId: 1 }, outcome: "Approved", decider: { by: "voters" } },
      { outcome: "QuorumMissed", numbers: { forWeight: "30", supply: "100" } },
    ]);
    expect(registerOf(review.events).filter(({ kind }) => kind === "review")).toMatchObject([
      {
        outcome: "Ready",
        decider: { by: "reviewers" },
        numbers: { score: "390", scorecards: "2", commitments: "2" },
      },
    ]);
  });

  it("gives reasons in the words of their authors, harmless to a spreadsheet", () => {
    const documents: Documents = new Map([[hash(13), reason("=SUM(A1), we think")]]);
    const [grant] = registerOf(wholeMoneySeason().events, documents).filter(({ kind }) => kind === "grant");
    expect(grant?.reason).toBe("=SUM(A1), we think");
    const [header, line] = registerCsv(grant ? [grant] : []).split("\r\n");
    expect(header).toBe(
      "\ufeffdate,kind,subject,idea,outcome,ground,reason,decidedBy,numbers,block,transaction,log,event,reasonHash",
    );
    expect(line).toContain(`,grant,grant 1,1,Funded,,"'=SUM(A1), we think",seats,amount=1001; eligible=1; `);
  });

  it("knows no other kinds", () => {
    expect(money.every(({ kind }) => DECISION_KINDS.includes(kind))).toBe(true);
  });
});
