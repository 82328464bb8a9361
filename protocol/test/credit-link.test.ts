import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Credit, isCreditSplit } from "../src/credit.ts";
import {
  type CreditConsent,
  creditMark,
  decodeCredit,
  decodeCreditConsent,
  encodeCredit,
  encodeCreditConsent,
  LONGEST_CREDIT_CODE,
} from "../src/credit-link.ts";

const IDEAS = { chainId: 31337, address: "0x00000000000000000000000000000000000000c0" } as const;
const credit: Credit = {
  ideaId: 12,
  deadline: 1_800_000_000n,
  shares: [
    { memberId: 1, shareBps: 6_667 },
    { memberId: 70_000, shareBps: 3_333 },
  ],
};
const five = [1, 2, 3, 4, 5].map((memberId) => ({ memberId, shareBps: 2_000 }));
const link = encodeCredit(IDEAS, credit);

describe("a split", () => {
  it.each([
    ["one member", [{ memberId: 1, shareBps: 10_000 }]],
    ["six members", [1, 2, 3, 4, 5, 6].map((memberId) => ({ memberId, shareBps: 1_666 }))],
    ["a member twice", [five[0], five[0], ...five.slice(2)]],
    [
      "a share of nothing",
      [
        { memberId: 1, shareBps: 10_000 },
        { memberId: 2, shareBps: 0 },
      ],
    ],
    ["shares that do not add up", five.slice(1)],
    [
      "nobody's number",
      [
        { memberId: 0, shareBps: 5_000 },
        { memberId: 2, shareBps: 5_000 },
      ],
    ],
  ])("is none with %s", (_, shares) => {
    expect(isCreditSplit(shares as Credit["shares"])).toBe(false);
  });
});

describe("a proposal's link", () => {
  it("says the same after it was written and read", () => {
    expect(decodeCredit(IDEAS, link)).toEqual(credit);
    const most = { ...credit, ideaId: 2 ** 32 - 1, deadline: 2n ** 40n - 1n, shares: five };
    expect(decodeCredit(IDEAS, encodeCredit(IDEAS, most))).toEqual(most);
  });

  it("has only characters that messengers and mail leave alone", () => {
    expect(link).toMatch(/^[\w-]{30,40}$/);
  });

  it("is none of another chain's or contract's", () => {
    expect(decodeCredit({ ...IDEAS, chainId: 1 }, link)).toBeUndefined();
    expect(decodeCredit({ ...IDEAS, address: `0x${"d".repeat(40)}` }, link)).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["half of it", link.slice(0, 20)],
    ["more than it", `${link}AAAAAAAA`],
    ["a foreign alphabet", "Füße"],
    ["a script", "<script>alert(1)</script>"],
    ["a page of letters", "A".repeat(1_000_000)],
    ["zeros", "A".repeat(link.length)],
    ["shares that do not add up", encodeCredit(IDEAS, { ...credit, shares: five.slice(1) })],
  ])("%s is no link", (_, text) => {
    expect(decodeCredit(IDEAS, text)).toBeUndefined();
  });

  it("shows that a letter of it was changed", () => {
    for (let place = 0; place < link.length - 1; place++) {
      const other = link[place] === "A" ? "B" : "A";
      expect(decodeCredit(IDEAS, link.slice(0, place) + other + link.slice(place + 1))).toBeUndefined();
    }
  });

  it("is read without failing, whatever it says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCredit(IDEAS, text)).toBeUndefined();
      }),
    );
  });
});

describe("a co-author's code", () => {
  const consent: CreditConsent = {
    mark: creditMark(IDEAS, credit),
    memberId: 70_000,
    signature: `0x${"ab".repeat(65)}`,
  };

  it("says the same after it was written and read, line breaks and all", () => {
    const code = encodeCreditConsent(consent);
    expect(decodeCreditConsent(code)).toEqual(consent);
    expect(decodeCreditConsent(` ${code.slice(0, 60)}\r\n${code.slice(60)}\n`)).toEqual(consent);
  });

  it("has room for a wallet contract's signature", () => {
    const long = { ...consent, signature: `0x${"ab".repeat(2_048)}` } as const;
    const code = encodeCreditConsent(long);
    expect(code.length).toBeLessThanOrEqual(LONGEST_CREDIT_CODE);
    expect(decodeCreditConsent(code)).toEqual(long);
  });

  it.each([
    ["nothing", ""],
    ["no signature", encodeCreditConsent({ ...consent, signature: "0x" })],
    ["too long a signature", encodeCreditConsent({ ...consent, signature: `0x${"ab".repeat(2_049)}` })],
    ["the link instead", `https://bakery.example/ideas/12#credit=${link}`],
    ["a signature as wallets write it", consent.signature.replace("0x", "0x+")],
    ["a page of letters", "A".repeat(1_000_000)],
  ])("%s is no code", (_, text) => {
    expect(decodeCreditConsent(text)).toBeUndefined();
  });

  it("has the mark of one split and one deadline", () => {
    expect(creditMark(IDEAS, { ...credit, deadline: credit.deadline + 1n })).not.toBe(consent.mark);
    expect(creditMark(IDEAS, { ...credit, ideaId: 13 })).not.toBe(consent.mark);
    expect(creditMark(IDEAS, { ...credit, shares: [...credit.shares].reverse() })).not.toBe(consent.mark);
  });
});
