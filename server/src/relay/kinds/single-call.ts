import type { DeployedName } from "@engine/protocol/deployment";
import type { Address, Hex } from "viem";
import { concat, keccak256, numberToHex } from "viem/utils";
import { obstacleOf } from "../contract-refusal.ts";
import type { Ending, KindName } from "../errand.ts";
import type { Fields } from "../fields.ts";
import { assertHome, type Kind } from "./kind.ts";

interface SingleCall<Letter> {
  name: KindName;
  contract: DeployedName;
  functionName: string;
  fields: readonly string[];
  read(fields: Fields): Letter;
  signerOf(letter: Letter): Address;
  deadlineOf?(letter: Letter): number;
  /** The call with a signature in it, whichever. */
  encode(letter: Letter, signature: Hex): Hex;
  /** For the day's budget. */
  gas: number;
}

/** A kind whose contract takes one at a time: each has a transaction of its own, which succeeds or reverts. */
export function singleCall<Letter extends { signature: Hex }>(call: SingleCall<Letter>): Kind<Letter> {
  const { name, contract, functionName, gas } = call;
  const kind: Kind<Letter> = {
    name,
    fields: ["chainId", "signature", ...call.fields],
    read(fields, place) {
      assertHome(fields, place);
      return call.read(fields);
    },
    describe(letter, { chainId, contracts }) {
      const signed = [numberToHex(chainId), contracts[contract].address, call.encode(letter, "0x")];
      const id = keccak256(concat(signed as Hex[]));
      const action = `${contract}.${functionName}`;
      const deadline = call.deadlineOf?.(letter);
      return { id, signer: call.signerOf(letter), action, gas, batch: id, deadline };
    },
    /** Wallet contracts sign in their own way; the simulation tells. */
    async assertSigned() {},
    async simulate(letter, place) {
      await place.chain.simulate(kind.pack([letter], place));
    },
    pack([letter], { contracts }) {
      const data = letter ? call.encode(letter, letter.signature) : "0x";
      return { to: contracts[contract].address, data };
    },
    async endingsOf(letters, { status }) {
      const obstacle = obstacleOf("contractRefused", "no reason that could be found");
      return letters.map((): Ending => (status === "success" ? { done: true } : { done: false, obstacle }));
    },
  };
  return kind;
}
