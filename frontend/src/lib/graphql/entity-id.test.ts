import { describe, expect, it } from "vitest";
import { entityId, parseEntityNumber } from "@/lib/graphql/entity-id.ts";

describe("entityId", () => {
  it("is the number's four bytes", () => {
    expect(entityId(12)).toBe("0x0000000c");
    expect(entityId(2 ** 32 - 1)).toBe("0xffffffff");
  });
});

describe("parseEntityNumber", () => {
  it("reads plain numbers alone", () => {
    expect(parseEntityNumber("12")).toBe(12);
    for (const text of ["0", "012", "-1", "1.5", "1e3", "0x1", "", " 1", "4294967296", "99999999999"]) {
      expect(parseEntityNumber(text)).toBeUndefined();
    }
  });
});
