import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { parseSignature } from "viem";
import { readContract } from "viem/actions";
import type { Scene } from "../scene.ts";

const TEAM_KIND = 2n;
const ROOT = 1n << 32n;
export const HANDFUL = 50_000n;
const DAY = 86_400;

const PERMIT = [
  { name: "owner", type: "address" },
  { name: "spender", type: "address" },
  { name: "value", type: "uint256" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

export const teamPot = (teamId: number) => (TEAM_KIND << 32n) | BigInt(teamId);

const treasuryOf = ({ engine }: Scene) => engine.deployment.contracts.Treasury.address;

/** Somebody takes money from the faucet, if they have not today, and pays some of it in. */
export async function deposit(scene: Scene, amount = HANDFUL): Promise<boolean> {
  const { engine, chance, people } = scene;
  const payer = chance.of(people).address;
  await engine.money(payer, "faucet");
  await engine.money(payer, "approve", [treasuryOf(scene), amount]);
  return engine.act(payer, "Treasury", "deposit", [amount]);
}

/** The same with a signed permit, which may be somebody else's. */
export async function depositWithPermit(scene: Scene, amount = HANDFUL): Promise<boolean> {
  const { engine, chance, people } = scene;
  const payer = chance.of(people);
  await engine.money(payer.address, "faucet");
  const deadline = BigInt((await engine.now()) + DAY);
  const domain = { name: "Local Money", version: "1", chainId: 31337 };
  const token = { address: engine.deployment.settlementToken, abi: localMoneyAbi };
  const nonce = await readContract(engine.client, {
    ...{ ...token, functionName: "nonces", args: [payer.address] },
  });
  const signature = await payer.signTypedData({
    domain: { ...domain, verifyingContract: token.address },
    types: { Permit: PERMIT },
    primaryType: "Permit",
    message: { owner: payer.address, spender: treasuryOf(scene), value: amount, nonce, deadline },
  });
  const { r, s, yParity } = parseSignature(signature);
  const args = [amount, deadline, 27 + yParity, r, s];
  return engine.act(payer.address, "Treasury", "depositWithPermit", args);
}

/** Money arrives without a deposit, and governance adopts it. */
export async function adopt(scene: Scene): Promise<boolean> {
  const { engine, chance, people } = scene;
  const giver = chance.of(people).address;
  await engine.money(giver, "faucet");
  await engine.money(giver, "transfer", [treasuryOf(scene), BigInt(1 + chance.below(999))]);
  return engine.govern("Treasury", "adoptSurplus");
}

/** Sees to it that a team has money, and may grant it without a ballot. */
export async function equip(scene: Scene, teamId: number): Promise<void> {
  const { engine } = scene;
  const root = await engine.read<bigint>("Treasury", "balanceOf", [ROOT]);
  for (let tries = 0; root < HANDFUL && tries < 9 && !(await deposit(scene)); tries++);
  const team = await engine.read<bigint>("Treasury", "balanceOf", [teamPot(teamId)]);
  if (team < HANDFUL / 2n) await engine.govern("Treasury", "allocate", [teamId, HANDFUL / 2n]);
  const left = await engine.read<bigint>("Treasury", "autonomyLeft", [teamId]);
  if (left < HANDFUL / 2n) await engine.govern("Treasury", "setAutonomy", [teamId, HANDFUL, 30 * DAY]);
}
