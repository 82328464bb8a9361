import { submitIdea } from "./support/ideas.ts";
import { expectTame } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const TITLE = `"><script>hostile = 1</script> & a 'title'`;

test("an idea's link carries title and picture, leads on to the dApp, and no mark in it acts", async ({
  page,
  context,
  request,
  engine,
}) => {
  const number = await submitIdea(engine, await newMember(engine), { title: TITLE });
  await engine.indexed();
  const address = `${engine.addresses.contentUrl}/share/ideas/${number}`;
  await expect.poll(async () => (await request.get(address)).text()).toContain("&quot;&gt;&lt;script&gt;");
  const answer = await request.get(address);
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  const read = `(html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const named = (name) => page.querySelector('meta[property="' + name + '"]')?.content;
    return { title: named("og:title"), picture: named("og:image"), scripts: page.scripts.length };
  }`;
  await page.goto("/ideas");
  const tags = await page.evaluate<{ title: string; picture: string; scripts: number }>(
    `(${read})(${JSON.stringify(await answer.text())})`,
  );
  expect(tags).toMatchObject({ title: TITLE, scripts: 0 });
  const picture = await request.get(tags.picture);
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], "width and height").toEqual([1200, 630]);
  await page.goto(address);
  await expect(page).toHaveURL(new RegExp(`/ideas/${number}$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<script>");
  await expectTame(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("The link is copied.")).toBeVisible();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(address);
});
