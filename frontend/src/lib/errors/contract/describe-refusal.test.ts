import { ideasAbi } from "@engine/protocol/abi/ideas";
import { membersAbi } from "@engine/protocol/abi/members";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { i18n } from "@lingui/core";
import {
  type Abi,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  HttpRequestError,
  UserRejectedRequestError,
} from "viem";
import { beforeAll, describe, expect, it } from "vitest";
import { describeRefusal } from "@/lib/errors/contract/describe-refusal.ts";
import { withAllErrors } from "@/lib/errors/contract/error-abi.ts";
import { refusals } from "@/lib/errors/contract/refusals.ts";
import { IndexError } from "@/lib/graphql/execute.ts";

beforeAll(() => i18n.loadAndActivate({ locale: "en", messages: {} }));

/** A refusal as viem reports it, from the bytes a contract returns. */
function revert(errorName: string, args: unknown[]): Error {
  const abi = withAllErrors(ideasAbi as Abi);
  const data = encodeErrorResult({ abi, errorName, args } as never);
  const cause = new ContractFunctionRevertedError({ abi, data, functionName: "submit" });
  return new ContractFunctionExecutionError(cause, { abi, functionName: "submit", args: [] });
}

const title = (error: unknown) => i18n._(describeRefusal(error).title);
const reason = (error: unknown) => i18n._(describeRefusal(error).reason);

describe("describeRefusal", () => {
  it("says quietly that a person said no", () => {
    const failure = describeRefusal(new UserRejectedRequestError(new Error("denied")));
    expect(failure.quiet).toBe(true);
    expect(i18n._(failure.title)).toBe("You cancelled");
  });

  it("recognises a rejection by its code alone, as wallets throw plain objects", () => {
    expect(describeRefusal({ code: 4001, message: "User denied" }).quiet).toBe(true);
  });

  it("has words for a contract's own error", () => {
    expect(title(revert("Ideas_NotAuthor", [3, `0x${"1".repeat(40)}`]))).toBe("This is not yours to do");
  });

  it("has words for the error of a contract further down", () => {
    expect(title(revert("Members_NotActive", [`0x${"1".repeat(40)}`, 2]))).toBe(
      "Only active members can do this",
    );
  });

  it("tells the refusals of a ballot apart", () => {
    const voter = `0x${"1".repeat(40)}`;
    expect(reason(revert("Rounds_Refused", [1, voter, 1]))).toMatch(/already in/);
    expect(reason(revert("Rounds_Refused", [1, voter, 5]))).toMatch(/held no votes/);
  });

  it("tells a conflict of one's own from one of one's unit", () => {
    expect(reason(revert("Reviews_Conflicted", [1, 7, 7]))).toMatch(/nobody judges their own/);
    expect(reason(revert("Reviews_Conflicted", [1, 7, 8]))).toMatch(/keeps colleagues apart/);
  });

  it("tells too early from too late when a scorecard is revealed", () => {
    const now = BigInt(Math.floor(Date.now() / 1000));
    expect(title(revert("Reviews_NotRevealing", [1, now + 60n, now + 120n]))).toBe("You are too early");
    expect(title(revert("Reviews_NotRevealing", [1, now - 60n, now - 1n]))).toBe("You are too late");
  });

  it("lets a flow speak for itself", () => {
    const own = { title: { id: "own" }, reason: { id: "own" }, next: { id: "own" } };
    const error = revert("Ideas_NotAuthor", [3, `0x${"1".repeat(40)}`]);
    expect(describeRefusal(error, Object.fromEntries([["Ideas_NotAuthor", () => own]]))).toBe(own);
  });

  it("names an error it does not know instead of hiding it", () => {
    expect(reason(revert("Soulbound_NeverTransfers", []))).toMatch(/Soulbound_NeverTransfers/);
  });

  it("tells chain, index and app apart", () => {
    expect(title(new HttpRequestError({ url: "http://localhost" }))).toBe("The chain does not answer");
    expect(title(new IndexError("unreachable", "no answer"))).toBe("The index does not answer");
    expect(title(new Error("odd"))).toBe("Something went wrong here");
    expect(title(undefined)).toBe("Something went wrong here");
  });

  it("does not run for ever on an error that causes itself", () => {
    const error = new Error("loop");
    error.cause = error;
    expect(title(error)).toBe("Something went wrong here");
  });
});

describe("refusals", () => {
  const known = new Set(
    [membersAbi, ideasAbi, reviewsAbi, roundsAbi]
      .flatMap((abi) => withAllErrors(abi as Abi))
      .flatMap((item) => (item.type === "error" ? [item.name] : [])),
  );

  it("name errors that the contracts really have", () => {
    expect(Object.keys(refusals).filter((name) => !known.has(name))).toEqual([]);
  });

  it("have words for every error of the contracts that people call", () => {
    const own =
      /^(Challenges|Members|Offices|Teams|Grants|Treasury|People|Pilots|Flags|Outcomes|Kudos|Badges|Activities|Rewards|VoteToken|InnovationGovernor)_/;
    const names = [...known].filter((name) => own.test(name));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !refusals[name])).toEqual([]);
  });
});
