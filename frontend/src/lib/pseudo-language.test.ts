import { describe, expect, it } from "vitest";
import { accented } from "@/lib/pseudo-language.ts";

describe("the pseudo language", () => {
  it("marks each letter, and neither values nor tags", () => {
    const messages = { a: ["Vote ", ["weight"], " <0>now</0>"], b: "Go on" } as never;
    expect(accented(messages)).toEqual({
      a: ["V\u0301\u00f3t\u0301\u00e9 ", ["weight"], " <0>\u0144\u00f3\u1e83</0>"],
      b: "\u01f4\u00f3 \u00f3\u0144",
    });
  });

  it("marks every text that a number chooses between", () => {
    const ballots = ["count", "plural", { offset: 1, one: ["#", " one"], other: [["count"], " all"] }];
    expect(accented({ a: [ballots] } as never)).toEqual({
      a: [
        [
          "count",
          "plural",
          { offset: 1, one: ["#", " \u00f3\u0144\u00e9"], other: [["count"], " \u00e1\u013a\u013a"] },
        ],
      ],
    });
  });

  it("leaves the format of a number alone", () => {
    expect(accented({ a: [["share", "number", "percent"]] } as never)).toEqual({
      a: [["share", "number", "percent"]],
    });
  });
});
