import { describe, expect, it } from "vitest";
import { clientAddress, isFromThisMachine } from "../../src/access/client-address.ts";

const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}) => ({
  socket: { remoteAddress },
  headers,
});
const forwarded = (entries: string) => from("10.0.0.1", { "x-forwarded-for": entries });

describe("clientAddress", () => {
  it("is the peer's as long as nobody said that proxies stand before the store", () => {
    expect(clientAddress(from("203.0.113.7"), 0)).toBe("203.0.113.7");
    expect(clientAddress(from("::ffff:203.0.113.7"), 0)).toBe("203.0.113.7");
    expect(clientAddress(forwarded("203.0.113.7"), 0)).toBe("10.0.0.1");
  });

  it.each([
    ["203.0.113.7", 1, "203.0.113.7"],
    ["6.6.6.6, 203.0.113.7", 1, "203.0.113.7"],
    ["6.6.6.6, 203.0.113.7, 10.0.0.2", 2, "203.0.113.7"],
    [" 203.0.113.7:51234 ", 1, "203.0.113.7"],
    ["[2001:db8::1]:443", 1, "2001:db8:0:0::/64"],
  ])(
    "is what the outermost of the proxies says, not what the client says: %s, %i",
    (entries, proxies, is) => {
      expect(clientAddress(forwarded(entries), proxies)).toBe(is);
    },
  );

  it.each([
    ["nothing", ""],
    ["a name", "unknown"],
    ["too few entries", "203.0.113.7"],
  ])("is the peer's where the proxies say %s", (_, entries) => {
    expect(clientAddress(forwarded(entries), 2)).toBe("10.0.0.1");
  });

  it("is one for a whole household of IPv6 addresses, however they are written", () => {
    const networks = [
      "2001:DB8:0:5::1",
      "2001:db8:0:5:ffff::",
      "2001:db8::5:1:2:3:4",
      "2001:db8:0:5::1%eth0",
    ];
    for (const address of networks) expect(clientAddress(from(address), 0)).toBe("2001:db8:0:5::/64");
    expect(clientAddress(from("2001:db8:0:6::1"), 0)).toBe("2001:db8:0:6::/64");
    expect(clientAddress(from("fe80::"), 0)).toBe("fe80:0:0:0::/64");
  });
});

describe("isFromThisMachine", () => {
  it("is so for programs on the loopback address, and for nobody whom a proxy serves", () => {
    for (const address of ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
      expect(isFromThisMachine(from(address)), address).toBe(true);
    for (const address of ["203.0.113.7", "::2", undefined])
      expect(isFromThisMachine(from(address)), address).toBe(false);
    for (const header of ["x-forwarded-for", "forwarded", "via"])
      expect(isFromThisMachine(from("127.0.0.1", { [header]: "127.0.0.1" })), header).toBe(false);
  });
});
