import { describe, expect, it } from "vitest";
import { drawPicture } from "../src/share/draw-picture.ts";
import { oneLine } from "../src/share/one-line.ts";
import { sharePage } from "../src/share/share-page.ts";
import { sharePicture } from "../src/share/share-picture.ts";
import { NOBODY, useIndexStores } from "./support/index-stores.ts";
import { send } from "./support/raw-request.ts";

const source = {
  ...{ organisation: `Bakery & "Sons"`, chainId: 1, graphqlUrl: NOBODY, site: "https://ideas.example.org" },
  url: `https://texts.example.org/share/ideas/7`,
};
const HOSTILE = `"><script>alert('x')</script>]]>&amp;`;
const idea = { number: 7, title: HOSTILE, stage: "on hold", summary: `' onload=alert(1) ${HOSTILE}` };

describe("a share page", () => {
  const page = sharePage(source, idea);

  it("tells messengers title, words and picture, and leads people on to the dApp", () => {
    expect(page).toContain(
      '<meta property="og:image" content="https://texts.example.org/share/ideas/7.png">',
    );
    expect(page).toContain('content="0; url=https://ideas.example.org/ideas/7"');
    expect(page).toContain('property="og:site_name" content="Bakery &amp; &quot;Sons&quot;"');
  });

  it("lets no text out of its place", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("<h1>\"&gt;&lt;script&gt;alert('x')&lt;/script&gt;]]&gt;&amp;amp;</h1>");
    const attributes = [...page.matchAll(/(?:content|href)="([^"]*)"/g)].map(([, text = ""]) => text);
    expect(attributes.join()).not.toMatch(/[<>']/);
    expect(page.match(/<meta/g)).toHaveLength(15);
  });
});

it("a share picture shows the title in lines, and lets no text out of its place", () => {
  const picture = sharePicture(source, { ...idea, title: `${HOSTILE} in the oven of the old bakery` });
  expect(picture).not.toContain("<script");
  expect(picture.match(/<tspan/g)?.length).toBeGreaterThan(1);
  expect(picture).toContain('Bakery &amp; "Sons" · Idea 7');
});

describe("the picture as PNG", () => {
  const drawn = (title: string) => drawPicture(sharePicture(source, { ...idea, title }));

  it("has the size that messengers ask for", async () => {
    const bytes = Buffer.from(await drawn("Bread"));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it.each(["Bread", "Łódź", "Αθήνα", "Київ", "Việt"])(
    "shows the letters of %s, each of them",
    async (word) => {
      for (const letter of word) expect(await drawn(`x${letter}x`), letter).not.toEqual(await drawn("xx"));
    },
  );

  it.each(["漢字", "🥨", "👩‍🌾🥐"])("shows an ellipsis for %s, which it has no letters for", async (text) => {
    expect(await drawn(`Bread ${text} wins`)).toEqual(await drawn("Bread … wins"));
  });
});

describe("oneLine", () => {
  it("drops what turns or hides text, and stacks of marks", () => {
    expect(oneLine("pay\u202eeno\u200b  now\n", 50)).toBe("payeno now");
    expect(oneLine("e\u0301\u0301\u0301\u0301", 50)).toBe("e\u0301\u0301");
  });

  it("cuts a long text with an ellipsis, between letters", () => {
    expect(oneLine("🥨".repeat(9), 5)).toBe("🥨🥨🥨🥨…");
  });
});

describe("the share routes", () => {
  const stores = useIndexStores();

  it.each([
    ["/share/ideas/1", 404, "noFeeds"],
    ["/share/ideas/1.png", 404, "noFeeds"],
    ["/share/ideas/0", 404, "unknownPath"],
    ["/share/ideas/9999999999", 404, "unknownPath"],
    ["/share/ideas/1.gif", 404, "unknownPath"],
    ["/share/ideas/1/..", 404, "unknownPath"],
  ])("%s without an index: %i %s", async (path, status, code) => {
    const answer = await send(stores.withoutIndex.url, { method: "GET", path, headers: {} });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([status, code]);
  });

  it("say when to come back if the index does not answer", async () => {
    const answer = await send(stores.withDeadIndex.url, {
      method: "GET",
      path: "/share/ideas/1",
      headers: {},
    });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "120"]);
  });
});
