import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { numberToHex, zeroHash } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { rpc } from "../../../scripts/lib/json-rpc.ts";
import type { Engine } from "./engine.ts";

const ETHER = 10n ** 18n;

/** Someone with a key that nobody else has, and enough to pay for transactions; no member yet. */
export async function newAccount({ addresses }: Engine): Promise<PrivateKeyAccount> {
  const account = privateKeyToAccount(generatePrivateKey());
  await rpc(addresses.rpcUrl, "anvil_setBalance", [account.address, numberToHex(10n * ETHER)]);
  return account;
}

/** A member nobody knew before, with vote tokens if asked for. */
export async function newMember(
  engine: Engine,
  { votes = 0, source = "Customer" }: { votes?: number; source?: Source } = {},
): Promise<PrivateKeyAccount> {
  const account = await newAccount(engine);
  const owner = engine.persona("owner").signer;
  const admission = {
    account: account.address,
    source: SOURCE_NAMES.indexOf(source),
    unit: 0,
    profileHash: zeroHash,
  };
  await engine.send(owner, "Members", "admit", [admission]);
  if (votes > 0) await engine.send(owner, "VoteToken", "issue", [[account.address], [BigInt(votes)]]);
  return account;
}
