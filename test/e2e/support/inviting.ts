import { hashInvitation } from "@engine/protocol/invitation";
import { decodeInvitation, signRedemption } from "@engine/protocol/invitation-link";
import type { Page } from "@playwright/test";
import type { Engine } from "./engine.ts";
import { newAccount } from "./people.ts";

/** Makes an invitation for three on the page. @returns its link. */
export async function invite(page: Page): Promise<string> {
  await page.getByLabel("For how many people").fill("3");
  await page.getByRole("button", { name: "Sign the invitation" }).click();
  const link = await page.getByLabel("The link", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Another invitation" }).click();
  return link;
}

function linkOf(text: string) {
  const link = decodeInvitation(text.split("#")[1] ?? "");
  if (!link) throw new Error("that is no invitation");
  return link;
}

/** How often the contract counts an invitation as used. */
export async function usesOf(engine: Engine, text: string): Promise<number> {
  return engine.read<number>("Members", "invitationUses", [hashInvitation(linkOf(text).invitation)]);
}

/** Somebody new joins beside the browser. */
export async function joinBy(engine: Engine, text: string): Promise<void> {
  const link = linkOf(text);
  const account = await newAccount(engine);
  const { chainId, contracts } = engine.deployment;
  const members = { chainId, address: contracts.Members.address };
  const keySignature = await signRedemption(members, link, account.address);
  const args = [link.invitation, link.inviter, link.inviterSignature, keySignature];
  await engine.send(account, "Members", "redeem", args);
}
