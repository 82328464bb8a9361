import { describe, expect, it } from "vitest";
import { formatBps, formatNumber, formatRelative, shortHex } from "@/lib/format.ts";

const NOW = 1_800_000_000;

describe("format", () => {
  it("keeps every digit of a large whole number", () => {
    expect(formatNumber(12345678901234567890123n, "en")).toBe("12,345,678,901,234,567,890,123");
    expect(formatNumber(1234, "de")).toBe("1.234");
  });

  it("writes basis points as a percentage", () => {
    expect(formatBps(4050, "en")).toBe("40.5%");
    expect(formatBps(3333, "de")).toBe("33,33\u00a0%");
    expect(formatBps(10_000, "en")).toBe("100%");
  });

  it.each([
    [NOW - 59, "now"],
    [NOW - 60, "1 minute ago"],
    [NOW - 3 * 86_400, "3 days ago"],
    [NOW + 2 * 3600, "in 2 hours"],
    [NOW - 400 * 86_400, "last year"],
  ])("tells %d as %s", (seconds, words) => {
    expect(formatRelative(seconds, NOW, "en")).toBe(words);
  });

  it("speaks English in the pseudo language", () => {
    expect(formatRelative(NOW - 60, NOW, "pseudo")).toBe("1 minute ago");
  });

  it("shortens addresses and leaves short ones whole", () => {
    expect(shortHex("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")).toBe("0x3C44…93BC");
    expect(shortHex("0x1234")).toBe("0x1234");
  });
});
