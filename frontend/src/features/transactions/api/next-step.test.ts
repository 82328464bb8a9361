import { describe, expect, it } from "vitest";
import { nextStep } from "@/features/transactions/api/next-step.ts";
import type { WalletState } from "@/features/wallet/api/wallet.ts";

const HOME = 31337;
const connected = (chainId: number): WalletState => ({
  status: "connected",
  address: `0x${"a".repeat(40)}`,
  chainId,
  connectorId: "persona",
  connectorName: "Persona",
});
const ready = { wallet: connected(HOME), homeChainId: HOME, membership: "active", underWay: false } as const;

describe("nextStep", () => {
  it("is the action when nothing stands before it", () => {
    expect(nextStep(ready)).toBe("act");
  });

  it("leads through connecting, switching and joining, in that order", () => {
    expect(nextStep({ ...ready, wallet: { status: "disconnected" }, membership: "noWallet" })).toBe(
      "connect",
    );
    expect(nextStep({ ...ready, wallet: connected(1), membership: "stranger" })).toBe("switch");
    expect(nextStep({ ...ready, membership: "stranger" })).toBe("join");
    expect(nextStep({ ...ready, membership: "inactive" })).toBe("join");
  });

  it("waits while the same is under way", () => {
    expect(nextStep({ ...ready, underWay: true })).toBe("wait");
  });

  it("lets no unknown stand in the way", () => {
    expect(nextStep({ ...ready, membership: "unknown" })).toBe("act");
    expect(nextStep({ ...ready, wallet: { status: "reconnecting" }, membership: "unknown" })).toBe("act");
  });
});
