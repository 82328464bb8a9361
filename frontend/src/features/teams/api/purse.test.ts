import { describe, expect, it } from "vitest";
import { payInStep } from "@/features/teams/api/purse.ts";

describe("payInStep", () => {
  const purse = { balance: 500n, allowance: 200n };

  it("asks for an amount first", () => {
    expect(payInStep(undefined, purse)).toBe("amount");
    expect(payInStep(0n, purse)).toBe("amount");
  });

  it("lets nobody pay what they do not have", () => {
    expect(payInStep(501n, purse)).toBe("tooMuch");
  });

  it("has the treasury allowed what it may not take yet", () => {
    expect(payInStep(201n, purse)).toBe("allow");
    expect(payInStep(500n, purse)).toBe("allow");
    expect(payInStep(200n, purse)).toBe("pay");
  });
});
