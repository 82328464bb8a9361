import { beforeEach, describe, expect, it } from "vitest";
import { deleteView, isSameView, savedViews, saveView } from "@/features/ideas/api/saved-views.ts";

beforeEach(() => localStorage.clear());

describe("saved views", () => {
  it("are kept under their names, the newest last, and one of the same name is replaced", () => {
    saveView(" Poll ", { channel: "Poll" });
    saveView("Ready", { stage: "Ready" });
    saveView("Poll", { channel: "Poll", sort: "title" });
    expect(savedViews.get()).toEqual([
      { name: "Ready", search: { stage: "Ready" } },
      { name: "Poll", search: { channel: "Poll", sort: "title" } },
    ]);
  });

  it("are deleted by name", () => {
    saveView("Poll", { channel: "Poll" });
    deleteView("Poll");
    expect(savedViews.get()).toEqual([]);
  });

  it("are twenty at most: the oldest goes", () => {
    for (let number = 0; number <= 20; number++) saveView(`View ${number}`, { challenge: number });
    expect(savedViews.get()).toHaveLength(20);
    expect(savedViews.get()[0]?.name).toBe("View 1");
  });

  it.each([
    ["no list", { views: [] }],
    ["a name without a letter", [{ name: "  ", search: {} }]],
    ["filters that are none", [{ name: "Poll", search: [] }]],
  ])("that were damaged are forgotten: %s", (_what, content) => {
    localStorage.setItem("engine.views", JSON.stringify(content));
    expect(savedViews.get()).toEqual([]);
    expect(localStorage.getItem("engine.views")).toBeNull();
  });

  it("lose a filter that does not exist, and keep the others", () => {
    const search = { stage: "Ready", source: "Nobody", extra: "<b>" };
    localStorage.setItem("engine.views", JSON.stringify([{ name: "Ready", search }]));
    expect(savedViews.get()).toEqual([{ name: "Ready", search: { stage: "Ready" } }]);
  });
});

it("isSameView: the order of the filters says nothing", () => {
  expect(isSameView({ stage: "Ready", q: "bread" }, { q: "bread", stage: "Ready" })).toBe(true);
  expect(isSameView({ stage: "Ready" }, { stage: "Ready", q: "bread" })).toBe(false);
});
