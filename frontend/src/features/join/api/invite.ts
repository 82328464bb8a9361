import { hashInvitation, invitationTypedData } from "@engine/protocol/invitation";
import { encodeInvitation } from "@engine/protocol/invitation-link";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { getBlock, signTypedData } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import { keepInvitation } from "@/features/join/api/kept-invitations.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

const DAY_SECONDS = 86_400;
const NO_UNIT = 0;

export interface Wish {
  source: number;
  uses: number;
  days: number;
}

/** Has the wallet sign an invitation, and makes its link. Nothing is sent: the contract sees it when it is used. */
export async function makeInvitation(engine: EngineConfig, wallet: Wallet, wish: Wish): Promise<string> {
  const { chainId, contracts } = engine.deployment;
  const walletEngine = await wallet.load();
  const signer = await walletEngine.signer();
  const { timestamp } = await getBlock(walletEngine.reader(), { blockTag: "pending" });
  const secret = generatePrivateKey();
  const invitation = {
    ...{ key: privateKeyToAddress(secret), source: wish.source, unit: NO_UNIT, uses: wish.uses },
    expiresAt: Number(timestamp) + wish.days * DAY_SECONDS,
  };
  const members = { chainId, address: contracts.Members.address };
  const { account } = signer;
  const typedData = { ...invitationTypedData(members, invitation), account };
  const inviterSignature = await signTypedData(signer, typedData as never);
  keepInvitation(engine, hashInvitation(invitation), invitation);
  const link = encodeInvitation({ invitation, inviter: account.address, inviterSignature, secret });
  return `${location.origin}/join#${link}`;
}
