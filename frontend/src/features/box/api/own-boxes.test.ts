import { encodeSuggestionBox } from "@engine/protocol/suggestion-box";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { ownBoxesQueryOptions } from "@/features/box/api/own-boxes.ts";
import { boxLetter, OWNER } from "@/testing/box-letter.ts";

const boxes = (letters: string[], account: string = OWNER) =>
  new QueryClient().fetchQuery(ownBoxesQueryOptions(letters, account));

describe("one's own boxes", () => {
  it("are those that one signed and whose last day is not over, each once", async () => {
    const own = boxLetter({ place: "Counter" });
    const others = boxLetter({ issuer: `0x${"b".repeat(40)}` });
    const over = boxLetter({ expiresAt: 1_700_000_000 });
    const found = await boxes([own, others, over, own, "nonsense"]);
    expect(found.map(({ letter, box }) => [letter, box.place])).toEqual([[own, "Counter"]]);
  });

  it("are found whatever the letters' case in the account", async () => {
    expect(await boxes([boxLetter()], OWNER.toUpperCase().replace("0X", "0x"))).toHaveLength(1);
  });

  it("are none for another account", async () => {
    expect(await boxes([boxLetter()], `0x${"c".repeat(40)}`)).toEqual([]);
  });

  it("can carry the longest letter that is kept", () => {
    const box = { issuer: OWNER, source: 1, expiresAt: 2_000_000_000, place: "ß".repeat(80) };
    const longest = encodeSuggestionBox({ box, signature: `0x${"ab".repeat(2_048)}` });
    expect(longest.length).toBeLessThanOrEqual(3_200);
  });
});
