import { describe, expect, it } from "vitest";
import { decimalOf, formatMoney } from "@/lib/money.ts";

describe("decimalOf", () => {
  it("puts the point where the token has it", () => {
    expect(decimalOf(123_456n, 2)).toBe("1234.56");
    expect(decimalOf(5n, 2)).toBe("0.05");
    expect(decimalOf(0n, 2)).toBe("0.00");
    expect(decimalOf(-70n, 2)).toBe("-0.70");
    expect(decimalOf(42n, 0)).toBe("42");
  });
});

describe("formatMoney", () => {
  it("speaks the reader's notation and keeps every digit", () => {
    expect(formatMoney(123_456n, 2, "en")).toBe("1,234.56");
    expect(formatMoney(123_456n, 2, "de")).toBe("1.234,56");
    expect(formatMoney(1_234_567_890_123_456_789_01n, 2, "en")).toBe("1,234,567,890,123,456,789.01");
    expect(formatMoney(1_234_567n, 6, "en")).toBe("1.234567");
  });

  it("shows whole amounts without a fraction, and no fraction with one digit", () => {
    expect(formatMoney(120_000n, 2, "en")).toBe("1,200");
    expect(formatMoney(50n, 2, "en")).toBe("0.50");
    expect(formatMoney(0n, 2, "en")).toBe("0");
  });
});
