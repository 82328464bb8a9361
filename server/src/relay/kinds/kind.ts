import type { Deployment } from "@engine/protocol/deployment";
import type { Verifier } from "@engine/protocol/typed-data";
import type { Address, Hex, TransactionReceipt } from "viem";
import type { Ending, Errand, KindName } from "../errand.ts";
import type { Fields } from "../fields.ts";
import type { RelayChain } from "../relay-chain.ts";
import { relayRefusal } from "../relay-refusal.ts";

/** What every kind of errand needs to know of where it is carried. */
export interface Place {
  chain: RelayChain;
  chainId: number;
  contracts: Deployment["contracts"];
  /** The relayer's own account. */
  relayer: Address;
}

/** What a letter says of itself. */
export type Reading = Pick<Errand, "id" | "signer" | "action" | "gas" | "batch"> & {
  /** Seconds since 1970; undefined if it never expires. */
  deadline?: number | undefined;
  /** The forwarder's nonce for the signer that was signed, if one was. */
  nonce?: number | undefined;
};

/** One way of signing something for others to carry. `Letter` is what is sent, in values that JSON keeps. */
export interface Kind<Letter> {
  name: KindName;
  fields: readonly string[];
  /** @throws Refusal 400, 403 or 422 if the form is wrong. */
  read(fields: Fields, place: Place): Letter;
  /** @throws Refusal 403 or 422 */
  describe(letter: Letter, place: Place): Reading;
  /**
   * Whether the signature fits, as far as that can be told without the chain.
   * @throws Refusal 401
   */
  assertSigned(letter: Letter, place: Place): Promise<void>;
  /**
   * Asks the contract whether it would take it now.
   * @throws ContractRefusal, Refusal 401
   */
  simulate(letter: Letter, place: Place): Promise<void>;
  /** Whether the contract would take all of them now; undefined where only one at a time can be asked. */
  simulateAll?(letters: readonly Letter[], place: Place): Promise<boolean>;
  /** The transaction that carries these letters, which share a batch. `gas` undefined: the node estimates it. */
  pack(letters: readonly Letter[], place: Place): { to: Address; data: Hex; gas?: number };
  /** How each of them ended, from the transaction's receipt. */
  endingsOf(letters: readonly Letter[], receipt: TransactionReceipt, place: Place): Promise<Ending[]>;
}

/** Where signatures for a contract are checked. */
export function verifierOf({ chainId, contracts }: Place, name: keyof Place["contracts"]): Verifier {
  return { chainId, address: contracts[name].address };
}

/** Checks the chain that a letter is meant for. @throws Refusal 422 */
export function assertHome(fields: Fields, { chainId }: Place): void {
  const meant = fields.whole("chainId", Number.MAX_SAFE_INTEGER);
  if (meant !== chainId) throw relayRefusal("foreignChain", meant);
}
