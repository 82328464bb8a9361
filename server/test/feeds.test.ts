import { describe, expect, it } from "vitest";
import { AnswerCache } from "../src/feeds/answer-cache.ts";
import { xmlText } from "../src/feeds/xml-text.ts";
import { useIndexStores } from "./support/index-stores.ts";
import { send } from "./support/raw-request.ts";

describe("feeds", () => {
  const stores = useIndexStores();

  it.each(["decisions.atom", "deadlines.ics"])("%s: says what its operator has to set", async (name) => {
    const { status, text } = await send(stores.withoutIndex.url, {
      method: "GET",
      path: `/feeds/${name}`,
      headers: {},
    });
    expect([status, JSON.parse(text).error.code]).toEqual([404, "noFeeds"]);
    expect(JSON.parse(text).error.next).toContain("GRAPHQL_URL");
  });

  it("says when to come back if the index does not answer, each time anew", async () => {
    for (let time = 0; time < 2; time++) {
      const answer = await send(stores.withDeadIndex.url, {
        method: "GET",
        path: "/feeds/decisions.atom",
        headers: {},
      });
      expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([503, "indexSilent"]);
      expect(answer.headers["retry-after"]).toBe("120");
    }
  });

  it("there is no other, and nothing is taken in", async () => {
    for (const [method, path, status] of [
      ["GET", "/feeds/other.atom", 404],
      ["GET", "/feeds/decisions.atom/..", 404],
      ["POST", "/feeds/decisions.atom", 405],
    ] as const)
      expect((await send(stores.withoutIndex.url, { method, path, headers: {} })).status).toBe(status);
  });
});

describe("xmlText", () => {
  it("leaves no mark that an XML or HTML reader would act on", () => {
    expect(xmlText(`<script>a && "b"</script>`)).toBe('&lt;script&gt;a &amp;&amp; "b"&lt;/script&gt;');
    expect(xmlText("]]>]]>")).toBe("]]&gt;]]&gt;");
  });

  it("marks what XML cannot hold, and keeps everything else", () => {
    expect(xmlText("a\u0000b\u0008c\ud800d\uffff")).toBe("a\ufffdb\ufffdc\ufffdd\ufffd");
    expect(xmlText("Brot 🥨\n\tüber Nacht")).toBe("Brot 🥨\n\tüber Nacht");
  });
});

describe("AnswerCache", () => {
  const counted = () => {
    let made = 0;
    return async () => String(++made);
  };

  it("makes an answer once for all who ask together or soon after", async () => {
    const [cache, make] = [new AnswerCache(), counted()];
    expect(await Promise.all([cache.get("a", 60_000, make), cache.get("a", 60_000, make)])).toEqual([
      "1",
      "1",
    ]);
    expect(await cache.get("a", 60_000, make)).toBe("1");
    expect(await cache.get("b", 60_000, make)).toBe("2");
  });

  it("makes it anew when it is old, or after a failure", async () => {
    const [cache, make] = [new AnswerCache(), counted()];
    expect([await cache.get("a", 0, make), await cache.get("a", 0, make)]).toEqual(["1", "2"]);
    const failing = () => Promise.reject(new Error("no"));
    await expect(cache.get("c", 60_000, failing)).rejects.toThrow("no");
    expect(await cache.get("c", 60_000, make)).toBe("3");
  });
});
