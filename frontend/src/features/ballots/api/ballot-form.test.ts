import { unpackChoices } from "@engine/protocol/ballot";
import { describe, expect, it } from "vitest";
import {
  type BallotForm,
  type BallotOwner,
  choicesOf,
  keepBallotForm,
  packForm,
  progressOf,
  readBallotForm,
} from "@/features/ballots/api/ballot-form.ts";

const entry = (ideaNumber: number, recused = false) => ({ ideaNumber, recused });
const entries = [entry(7), entry(3, true), entry(12), entry(5), entry(9)];
const form: BallotForm = { 7: "For", 3: "For", 12: "None", 5: "Against" };
const owner: BallotOwner = { chainId: 31337, rounds: "0xAb", roundId: 3, voter: "0xCd" };

describe("packForm", () => {
  it("puts each choice at its entry's place, in ballot order", () => {
    expect(unpackChoices(packForm(form, entries), 5)).toEqual(["For", "None", "None", "Against", "None"]);
  });

  it("never says anything on an entry that credits the voter, nor on ideas that are not on the ballot", () => {
    expect(choicesOf({ 3: "Against", 99: "For" }, entries)).toEqual(["None", "None", "None", "None", "None"]);
    expect(packForm({ 3: "Against", 99: "For" }, entries)).toBe(0n);
  });

  it("fits sixty-four entries", () => {
    const all = Array.from({ length: 64 }, (_, index) => entry(index + 1));
    const full = Object.fromEntries(all.map(({ ideaNumber }) => [ideaNumber, "Abstain" as const]));
    expect(packForm(full, all)).toBe(2n ** 128n - 1n);
  });
});

describe("progressOf", () => {
  it("tells chosen, left out, open and recused apart", () => {
    expect(progressOf(form, entries)).toEqual({ chosen: 2, leftOut: 1, open: 1, recused: 1 });
  });
});

describe("a ballot being filled in", () => {
  it("survives a reload, for its voter, round and chain alone", () => {
    keepBallotForm(owner, form);
    expect(readBallotForm({ ...owner, voter: "0xcD" })).toEqual(form);
    expect(readBallotForm({ ...owner, voter: "0xEf" })).toEqual({});
    expect(readBallotForm({ ...owner, roundId: 4 })).toEqual({});
    expect(readBallotForm({ ...owner, chainId: 1 })).toEqual({});
  });

  it("is forgotten when emptied", () => {
    keepBallotForm(owner, form);
    keepBallotForm(owner, {});
    expect(localStorage.getItem("engine.ballots.1")).toBe("[]");
  });

  it.each(['[{"key":"a","form":{"7":"Perhaps"}}]', '[{"key":"a","form":{"seven":"For"}}]', "{}"])(
    "starts afresh when what is stored is damaged: %s",
    (content) => {
      localStorage.setItem("engine.ballots.1", content);
      expect(readBallotForm(owner)).toEqual({});
    },
  );

  it("keeps the five latest", () => {
    for (let roundId = 1; roundId <= 6; roundId++) keepBallotForm({ ...owner, roundId }, form);
    expect(readBallotForm({ ...owner, roundId: 1 })).toEqual({});
    expect(readBallotForm({ ...owner, roundId: 6 })).toEqual(form);
  });
});
