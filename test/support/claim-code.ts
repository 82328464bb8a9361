import { claimTypedData } from "@engine/protocol/claim";
import { Wallet } from "ethers";
import { type Bakery, memberIdOf, type Name } from "./bakery.ts";
import { sign, verifierOf } from "./sign.ts";
import { makeReady, submission } from "./suggest.ts";
import { source } from "./values.ts";

/** The key inside the claim code that the author of a paper note was given. */
export const CODE = new Wallet(`0x${"05".repeat(32)}`);

/** Files a customer's note as the cashier and lets it go to the ballot; its number. */
export async function fileReady(engine: Bakery): Promise<number> {
  const { ideas, people } = engine;
  await ideas.connect(people.cashier).submitFor(submission(), source("Customer"), CODE.address);
  const ideaId = Number(await ideas.ideaCount());
  await makeReady(engine, ideaId);
  return ideaId;
}

/** Makes a member the author of a filed idea. */
export async function claim({ ideas, people }: Bakery, ideaId: number, name: Name): Promise<void> {
  const message = { ideaId, memberId: memberIdOf(name) };
  const signature = await sign(CODE, claimTypedData(await verifierOf(ideas), message));
  await ideas.connect(people[name]).claim(ideaId, signature);
}
