import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  draftKey,
  emptyDraft,
  isTouched,
  keepDraft,
  readDraft,
  useDraft,
} from "@/features/propose/api/draft.ts";

const key = draftKey(31337, undefined);
const STORED = "engine.drafts.1";

describe("drafts", () => {
  it("survive the page that wrote them", () => {
    keepDraft(key, { ...emptyDraft("en"), title: "Bread", parents: [3] });
    expect(readDraft(key)?.draft).toMatchObject({ title: "Bread", parents: [3] });
    expect(JSON.parse(localStorage.getItem(STORED) ?? "")).toHaveLength(1);
  });

  it("are told apart by chain, and new ideas from new versions", () => {
    keepDraft(key, { ...emptyDraft("en"), title: "Bread" });
    keepDraft(draftKey(31337, 4), { ...emptyDraft("en"), title: "Version" });
    expect(readDraft(key)?.draft.title).toBe("Bread");
    expect(readDraft(draftKey(31337, 4))?.draft.title).toBe("Version");
    expect(readDraft(draftKey(1, undefined))).toBeUndefined();
  });

  it.each(['{"broken', '[{"key":"x","savedAt":1,"draft":{"title":5}}]', '"text"'])(
    "start afresh when what is stored is damaged: %s",
    (content) => {
      localStorage.setItem(STORED, content);
      expect(readDraft(key)).toBeUndefined();
      expect(localStorage.getItem(STORED)).toBeNull();
    },
  );

  it("keep the ten latest", () => {
    for (let idea = 1; idea <= 12; idea++) keepDraft(draftKey(1, idea), emptyDraft("de"));
    expect(readDraft(draftKey(1, 2))).toBeUndefined();
    expect(readDraft(draftKey(1, 12))).toBeDefined();
  });
});

describe("useDraft", () => {
  it("keeps every change at once and forgets on demand", () => {
    const initial = emptyDraft("en");
    const { result } = renderHook(() => useDraft(key, initial));
    act(() => result.current.change({ title: "B" }));
    act(() => result.current.change({ problem: "P" }));
    expect(result.current.draft).toMatchObject({ title: "B", problem: "P" });
    expect(result.current.savedAt).toBeTypeOf("number");
    act(() => result.current.forget());
    expect(result.current.draft).toEqual(initial);
    expect(result.current.savedAt).toBeUndefined();
  });
});

describe("isTouched", () => {
  it("ignores blanks", () => {
    expect(isTouched({ ...emptyDraft("en"), title: "  \n" })).toBe(false);
    expect(isTouched({ ...emptyDraft("en"), ask: "1" })).toBe(true);
  });
});
