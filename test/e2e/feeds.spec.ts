import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

interface Entry {
  title: string;
  content: string;
  link: string;
}

/** Reads an Atom feed as a feed reader does: entries with their title and content as text or HTML source. */
const READ_ATOM = `(xml) => {
  const feed = new DOMParser().parseFromString(xml, "application/xml");
  const textOf = (entry, name) => entry.querySelector(name)?.textContent ?? "";
  return {
    fault: feed.querySelector("parsererror")?.textContent ?? null,
    entries: [...feed.querySelectorAll("entry")].map((entry) => ({
      title: textOf(entry, "title"),
      content: textOf(entry, "content"),
      link: entry.querySelector("link")?.getAttribute("href") ?? "",
    })),
  };
}`;

function readAtom(page: Page, xml: string): Promise<{ entries: Entry[]; fault: string | null }> {
  return page.evaluate(`(${READ_ATOM})(${JSON.stringify(xml)})`);
}

/** The events of an iCalendar, unfolded, each as its properties by name. */
function readCalendar(text: string): Record<string, string>[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  expect([lines[0], lines.at(-1) || lines.at(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  const bodies = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
  return bodies.map((body) => {
    const properties = body.slice(0, body.indexOf("\nEND:VEVENT")).split("\n");
    return Object.fromEntries(properties.map((line) => (/^([\w-]+)[^:]*:(.*)$/s.exec(line) ?? []).slice(1)));
  });
}

test.describe("feeds", () => {
  test("decisions go out as Atom, newest first, each with its ground and reason, and no mark in them acts", async ({
    page,
    request,
    engine,
  }) => {
    await page.goto("/audit");
    const link = page.getByRole("link", { name: "Follow (Atom)" });
    const feed = await link.getAttribute("href");
    const answer = await request.get(feed ?? "");
    expect(answer.headers()["content-type"]).toContain("application/atom+xml");
    const { entries, fault } = await readAtom(page, await answer.text());
    expect(fault).toBeNull();
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.length).toBeLessThanOrEqual(50);
    expect(entries.some(({ title }) => title.endsWith(": implemented") || title.endsWith(": rejected"))).toBe(
      true,
    );
    for (const { title, content, link: address } of entries) {
      expect(address).toMatch(
        new RegExp(`^http://localhost:${new URL(engine.addresses.webUrl).port}/ideas/\\d+$`),
      );
      expect(title).not.toContain("<");
      expect(content.replaceAll(/<\/?p>/g, "")).not.toContain("<");
    }
  });

  test("deadlines go out as a calendar, activities among them", async ({ page, request }) => {
    await page.goto("/activities");
    const address = await page.getByRole("link", { name: /iCal/ }).getAttribute("href");
    const before = readCalendar(await (await request.get(address ?? "")).text());
    for (const event of before) {
      expect(event.UID).toMatch(/^[\w-]+\.31337@localhost$/);
      expect(event.DTSTART).toMatch(/^\d{8}T\d{6}Z$/);
      expect(event.SUMMARY).toBeTruthy();
    }
    expect(new Set(before.map(({ UID }) => UID)).size).toBe(before.length);
    expect(before.some(({ UID }) => UID?.startsWith("activity-"))).toBe(true);
  });
});
