import { describe, expect, it } from "vitest";
import { type FiledFacts, filedNumber } from "@/features/box/api/filed.ts";

const name = { claimKey: `0x${"aB".repeat(20)}`, hash: `0x${"1".repeat(64)}` };
const key = `0x${"ab".repeat(20)}` as const;
const other = `0x${"cd".repeat(20)}` as const;
const facts = (part: Partial<FiledFacts>): FiledFacts => ({ ideas: [], ideaVersions: [], ...part });
const version = (claimKey: `0x${string}` | null) => ({
  contentHash: name.hash as `0x${string}`,
  idea: { number: 9, claimKey },
});

describe("whether a suggestion was filed", () => {
  it.each([
    ["nothing on chain", facts({}), undefined],
    ["an idea with its claim key", facts({ ideas: [{ number: 4, claimKey: key }] }), 4],
    ["an idea with another key", facts({ ideas: [{ number: 4, claimKey: other }] }), undefined],
    ["its text, claimed meanwhile", facts({ ideaVersions: [version(null)] }), 9],
    [
      "its text under its key",
      facts({ ideas: [{ number: 9, claimKey: key }], ideaVersions: [version(key)] }),
      9,
    ],
    ["its text under a stranger's key", facts({ ideaVersions: [version(other)] }), undefined],
  ])("%s", (_, found, number) => {
    expect(filedNumber(name, found)).toBe(number);
  });
});
