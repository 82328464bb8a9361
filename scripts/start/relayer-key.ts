import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import { type Hex, toHex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { localAccountCount } from "./local-chain.ts";

/** The key that pays on the local chain: of the last account with money, far behind the season's people. */
export function localRelayerKey(): Hex {
  const { privateKey } = mnemonicToAccount(LOCAL_PHRASE, { addressIndex: localAccountCount - 1 }).getHdKey();
  if (!privateKey) throw new Error("the local phrase has no such account");
  return toHex(privateKey);
}
