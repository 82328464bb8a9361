import { describe, expect, it } from "vitest";
import { consentCode, readConsent } from "@/features/members/api/consent.ts";

const consent = {
  next: `0x${"1".repeat(40)}`,
  deadline: 1_900_000_000,
  signature: `0x${"ab".repeat(65)}`,
} as const;

describe("a consent", () => {
  it("survives being carried over, line breaks and all", () => {
    const code = consentCode(consent);
    expect(readConsent(code)).toEqual(consent);
    expect(readConsent(` ${code.slice(0, 60)}\n${code.slice(60)} `)).toEqual(consent);
  });

  it("is not guessed at when a piece is missing", () => {
    expect(readConsent("")).toBeUndefined();
    expect(readConsent(consentCode(consent).slice(0, -1))).toBeUndefined();
    expect(readConsent(consent.signature)).toBeUndefined();
  });
});
