import { describe, expect, it } from "vitest";
import { announcementFaults, firstWindow, secondsOf } from "@/features/activities/api/announcement.ts";

const now = Date.parse("2026-05-05T10:00:00") / 1000;
const draft = { title: "Tasting", text: "Come.", starts: "2026-05-12T18:00", ends: "2026-05-12T20:00" };

describe("announcementFaults", () => {
  it("finds none in a sound announcement, though it may have begun", () => {
    expect(announcementFaults(draft, now)).toEqual([]);
    expect(announcementFaults({ ...draft, starts: "2026-05-01T18:00" }, now)).toEqual([]);
  });

  it("asks for title and text", () => {
    expect(announcementFaults({ ...draft, title: " ", text: "" }, now)).toEqual(["title", "text"]);
  });

  it("asks for an end after the beginning, ahead of now and within a year", () => {
    for (const ends of ["", "2026-05-12T18:00", "2026-05-01T20:00", "2027-05-06T10:00"])
      expect(announcementFaults({ ...draft, ends }, now)).toEqual(["ends"]);
    const past = { starts: "2026-05-01T18:00", ends: "2026-05-05T10:00" };
    expect(announcementFaults({ ...draft, ...past }, now)).toEqual(["ends"]);
  });

  it("complains of a missing beginning once", () => {
    expect(announcementFaults({ ...draft, starts: "" }, now)).toEqual(["starts"]);
  });
});

describe("firstWindow", () => {
  it("is two hours of an evening in a week, and sound", () => {
    const window = firstWindow(now);
    expect(window).toEqual({ starts: "2026-05-12T18:00", ends: "2026-05-12T20:00" });
    expect(secondsOf(window.ends) - secondsOf(window.starts)).toBe(7_200);
  });
});
