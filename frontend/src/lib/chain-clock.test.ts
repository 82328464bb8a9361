import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noteBlockTime, useChainNow } from "@/lib/chain-clock.ts";

const DEVICE = 1_800_000_000;

describe("useChainNow", () => {
  beforeEach(() => void vi.useFakeTimers({ now: DEVICE * 1000 }));
  afterEach(() => void vi.useRealTimers());

  it("is the device's clock where the newest block is behind it", () => {
    noteBlockTime(DEVICE - 12);
    expect(renderHook(useChainNow).result.current).toBe(DEVICE);
  });

  it("moves with the newest block where the device's clock is behind, and never back", () => {
    const { result } = renderHook(useChainNow);
    act(() => noteBlockTime(DEVICE + 345));
    expect(result.current).toBe(DEVICE + 345);
    act(() => noteBlockTime(DEVICE + 5));
    expect(result.current).toBe(DEVICE + 345);
  });
});
