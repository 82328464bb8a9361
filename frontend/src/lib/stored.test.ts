import { afterEach, describe, expect, it, vi } from "vitest";
import { isWhole } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

const count = () => stored("test.count", checked(isWhole()), 7);

describe("stored", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("gives the fallback while nothing is stored", () => {
    expect(count().get()).toBe(7);
  });

  it("survives a reload", () => {
    count().set(9);
    expect(count().get()).toBe(9);
  });

  it.each(["not json", '"text"', "-1", "{}", "null"])("heals itself when it finds %s", (text) => {
    localStorage.setItem("test.count", text);
    expect(count().get()).toBe(7);
    expect(localStorage.getItem("test.count")).toBeNull();
  });

  it("tells its listeners, also of a change in another tab", () => {
    const value = count();
    const listener = vi.fn();
    const stop = value.subscribe(listener);
    value.set(8);
    dispatchEvent(new StorageEvent("storage", { key: "test.count" }));
    dispatchEvent(new StorageEvent("storage", { key: "another" }));
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    value.set(9);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("keeps its value for this visit when the browser forbids storage", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const value = count();
    expect(value.get()).toBe(7);
    value.set(8);
    expect(value.get()).toBe(8);
  });

  it("returns the same object until it changes, as React demands", () => {
    const value = stored("test.object", () => ({}), {});
    localStorage.setItem("test.object", "1");
    expect(value.get()).toBe(value.get());
  });
});
