import { createClient, custom, decodeFunctionData, encodeFunctionResult, erc20Abi, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { type Difference, Report } from "../../src/differences.ts";
import { askContracts, type Probe } from "../../src/verify/contracts/probe.ts";
import { treasuryProbes } from "../../src/verify/contracts/treasury-probes.ts";
import { folded, SETTLEMENT_TOKEN, TARGET } from "../support/history.ts";
import { running } from "../support/money.ts";

const { history } = running();
const { state } = folded(history.events);
const pin = { number: 42, hash: "0x00", timestamp: history.now } as const;
const TREASURY = TARGET.contracts.Treasury.address;

const custody = treasuryProbes(state, TARGET, history.now).filter(({ outside }) => outside);

/** A node on which the treasury has so much of the token, and that notes what it was asked. */
function nodeWith(balance: bigint) {
  const asked: unknown[] = [];
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    const [call, block] = params as [{ to: Hex; data: Hex }, Hex];
    const { functionName, args } = decodeFunctionData({ abi: erc20Abi, data: call.data });
    asked.push({ method, to: call.to, functionName, args, block });
    return encodeFunctionResult({ abi: erc20Abi, functionName: "balanceOf", result: balance });
  };
  return { client: createClient({ transport: custom({ request }) }), asked };
}

async function findings(balance: bigint, probes: readonly Probe[] = custody): Promise<Difference[]> {
  const report = new Report();
  await askContracts(nodeWith(balance).client, TARGET, pin, probes, report);
  return report.differences;
}

describe("what backs the pots", () => {
  it("is asked of the token, for the treasury, at the pinned block", async () => {
    const { client, asked } = nodeWith(5000n);
    await askContracts(client, TARGET, pin, custody, new Report());
    expect(asked).toEqual([
      {
        ...{ method: "eth_call", to: SETTLEMENT_TOKEN, functionName: "balanceOf", args: [TREASURY] },
        block: "0x2a",
      },
    ]);
  });

  it("may be more than they hold: a gift is in no pot until governance adopts it", async () => {
    expect(await findings(5000n)).toEqual([]);
    expect(await findings(5001n)).toEqual([]);
  });

  it("must not be less", async () => {
    expect(await findings(4999n)).toEqual([
      {
        against: "contract",
        subject: "Treasury",
        explanation: "settlement token.balanceOf is 4999; the logs give at least 5000",
      },
    ]);
  });

  it("is no leave for other answers: what must be equal must not be more", async () => {
    const exact = custody.map(({ orMore, ...probe }) => probe);
    expect(await findings(5001n, exact)).toMatchObject([
      { explanation: "settlement token.balanceOf is 5001; the logs give 5000" },
    ]);
  });
});

describe("the token that the deployment file names", () => {
  it("is held against the treasury's own word", () => {
    const probe = treasuryProbes(state, TARGET, history.now).find(
      ({ functionName }) => functionName === "token",
    );
    expect(probe).toMatchObject({ contract: "Treasury", expected: SETTLEMENT_TOKEN });
  });

  it("must be there", () => {
    const contracts = { ...TARGET.contracts, Treasury: { address: TREASURY, startBlock: 0 } };
    expect(() => treasuryProbes(state, { ...TARGET, contracts }, history.now)).toThrow(
      "The deployment file does not say what Treasury was created with.",
    );
  });
});
