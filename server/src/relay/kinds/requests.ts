import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { type ForwardRequest, forwardId } from "@engine/protocol/forward";
import type { Address, Hex } from "viem";
import { concat, encodeFunctionData, isAddressEqual, parseEventLogs, size } from "viem/utils";
import { ContractRefusal, obstacleOf } from "../contract-refusal.ts";
import type { Ending } from "../errand.ts";
import type { Fields } from "../fields.ts";
import { findAction } from "../find-action.ts";
import { relayRefusal } from "../relay-refusal.ts";
import { assertHome, type Kind, type Place, verifierOf } from "./kind.ts";
import { assertSignedByKey } from "./signed-by-key.ts";

/** A request as it is sent. The numbers are small enough for JSON. */
export interface RequestLetter {
  from: Address;
  to: Address;
  gas: number;
  nonce: number;
  deadline: number;
  data: Hex;
  signature: Hex;
}

/** What one call may use at most: a proposal with several calls needs about a million. */
const MOST_GAS = 3_000_000;
const MOST_SECONDS = 2 ** 48 - 1;
/** What the forwarder itself needs for a request, and what each byte of it costs in the transaction. */
const GAS_AROUND = 60_000;
const GAS_PER_BYTE = 40;
const GAS_OF_TRANSACTION = 30_000;

/** Any user action, as a call for the forwarder (ERC-2771). */
export const requests: Kind<RequestLetter> = {
  name: "requests",
  fields: ["chainId", "from", "to", "value", "gas", "nonce", "deadline", "data", "signature"],

  read(fields: Fields, place: Place): RequestLetter {
    assertHome(fields, place);
    if (fields.digits("value", 2n ** 256n - 1n) !== "0") throw relayRefusal("carriesValue");
    return {
      from: fields.address("from"),
      to: fields.address("to"),
      gas: fields.whole("gas", Number.MAX_SAFE_INTEGER),
      nonce: fields.whole("nonce", Number.MAX_SAFE_INTEGER),
      deadline: fields.whole("deadline", MOST_SECONDS),
      data: fields.bytes("data"),
      signature: fields.signature("signature"),
    };
  },

  describe(letter, place) {
    const { from: signer, to, data, deadline, nonce } = letter;
    const action = findAction(place.contracts, to, data);
    if (letter.gas > MOST_GAS) throw relayRefusal("tooMuchGas", `at most ${MOST_GAS}`);
    const gas = gasAround(letter);
    return { id: idOf(letter, place), signer, action, gas, batch: "requests", deadline, nonce };
  },

  async assertSigned(letter, place) {
    await assertSignedByKey(idOf(letter, place), letter.signature, letter.from);
  },

  /** As the forwarder calls: the signer's address follows the data. */
  async simulate({ from, to, data, gas }, { chain, contracts }) {
    await chain.simulate({ from: contracts.Forwarder.address, to, data: concat([data, from]), gas });
  },

  /** With somebody to refund, a request that fails stops nobody else's. There is nothing to refund: no value. */
  pack(letters, { contracts, relayer }) {
    const batch = letters.map((letter) => ({ ...letter, gas: BigInt(letter.gas), value: 0n }));
    const args = [batch, relayer] as const;
    const data = encodeFunctionData({ abi: forwarderAbi, functionName: "executeBatch", args });
    const gas = letters.reduce((sum, letter) => sum + gasAround(letter), GAS_OF_TRANSACTION);
    return { to: contracts.Forwarder.address, data, gas };
  },

  async endingsOf(letters, { logs }, place) {
    const events = parseEventLogs({ abi: forwarderAbi, eventName: "ExecutedForwardRequest", logs });
    const own = events.filter(({ address }) => isAddressEqual(address, place.contracts.Forwarder.address));
    return Promise.all(
      letters.map(async (letter): Promise<Ending> => {
        const event = own.find(
          ({ args }) => isAddressEqual(args.signer, letter.from) && args.nonce === BigInt(letter.nonce),
        );
        if (!event) return { done: false, obstacle: obstacleOf("skipped") };
        return event.args.success ? { done: true } : { done: false, obstacle: await whyNot(letter, place) };
      }),
    );
  },
};

function idOf(letter: RequestLetter, place: Place): Hex {
  return forwardId(verifierOf(place, "Forwarder"), forwardRequest(letter));
}

function forwardRequest({ from, to, gas, nonce, deadline, data }: RequestLetter): ForwardRequest {
  return { from, to, gas: BigInt(gas), nonce: BigInt(nonce), deadline, data };
}

/** With the 64th part that a call holds back. */
function gasAround({ gas, data }: RequestLetter): number {
  return Math.ceil((gas * 64) / 63) + GAS_AROUND + GAS_PER_BYTE * size(data);
}

/** The forwarder does not say why a call failed; asked again, the contract mostly does. */
async function whyNot(letter: RequestLetter, place: Place) {
  try {
    await requests.simulate(letter, place);
  } catch (error) {
    if (error instanceof ContractRefusal) return obstacleOf(error.code, error.text);
  }
  return obstacleOf("contractRefused", "no reason that could be found");
}
