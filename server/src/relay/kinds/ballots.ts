import { roundsAbi } from "@engine/protocol/abi/rounds";
import { REFUSAL_NAMES } from "@engine/protocol/enums";
import { ballotTypedData } from "@engine/protocol/rounds";
import type { Address, Hex } from "viem";
import { encodeFunctionData, hashTypedData, hexToBigInt, isAddressEqual, parseEventLogs } from "viem/utils";
import { obstacleOf } from "../contract-refusal.ts";
import type { Ending } from "../errand.ts";
import { relayRefusal } from "../relay-refusal.ts";
import { assertHome, type Kind, verifierOf } from "./kind.ts";

/** A ballot as it is sent; `choices` in decimal digits. */
interface BallotLetter {
  roundId: number;
  voter: Address;
  choices: string;
  signature: Hex;
}

/** For the day's budget: of 50 ballots with ten entries each one takes less. */
const GAS_PER_BALLOT = 200_000;

/** Ballots for `Rounds.castSigned`, many in one transaction. They never expire: their round closes. */
export const ballots: Kind<BallotLetter> = {
  name: "ballots",
  fields: ["chainId", "roundId", "voter", "choices", "signature"],

  read(fields, place) {
    assertHome(fields, place);
    return {
      roundId: fields.whole("roundId", 2 ** 32 - 1),
      voter: fields.address("voter"),
      choices: fields.digits("choices", 2n ** 128n - 1n),
      signature: fields.signature("signature"),
    };
  },

  describe({ roundId, voter, choices }, place) {
    const ballot = { roundId, voter, choices: BigInt(choices) };
    const id = hashTypedData(ballotTypedData(verifierOf(place, "Rounds"), ballot));
    const batch = `ballots of round ${roundId}`;
    return { id, signer: voter, action: "Rounds.castSigned", gas: GAS_PER_BALLOT, batch };
  },

  /** A wallet contract's signature is known to the chain alone, so the simulation tells. */
  async assertSigned() {},

  async simulate(letter, place) {
    const answer = await place.chain.simulate(ballots.pack([letter], place));
    if (hexToBigInt(answer) === 1n) return;
    // Handed in by signature it is passed over in silence; cast by its voter it is refused with the reason.
    const { roundId, voter, choices } = letter;
    const args = [roundId, BigInt(choices)] as const;
    const data = encodeFunctionData({ abi: roundsAbi, functionName: "castBallot", args });
    await place.chain.simulate({ from: voter, to: place.contracts.Rounds.address, data });
    throw relayRefusal("badSignature", voter);
  },

  async simulateAll(letters, place) {
    return hexToBigInt(await place.chain.simulate(ballots.pack(letters, place))) === BigInt(letters.length);
  },

  pack(letters, { contracts }) {
    const signed = letters.map(({ voter, choices, signature }) => ({
      voter,
      choices: BigInt(choices),
      signature,
    }));
    const args = [letters[0]?.roundId ?? 0, signed] as const;
    const data = encodeFunctionData({ abi: roundsAbi, functionName: "castSigned", args });
    return { to: contracts.Rounds.address, data };
  },

  async endingsOf(letters, { logs, status }, { contracts }) {
    if (status === "reverted") return letters.map(refusedWhole);
    const events = parseEventLogs({ abi: roundsAbi, eventName: ["BallotCast", "BallotRefused"], logs });
    const own = events.filter(({ address }) => isAddressEqual(address, contracts.Rounds.address));
    return letters.map(({ voter }): Ending => {
      const event = own.find(({ args }) => isAddressEqual(args.voter, voter));
      if (event?.eventName === "BallotCast") return { done: true };
      const refusal = event?.eventName === "BallotRefused" ? event.args.refusal : 0;
      return { done: false, obstacle: obstacleOf("contractRefused", REFUSAL_NAMES[refusal] ?? "no reason") };
    });
  },
};

/** Only the round itself refuses all of them: it closed before their block. */
function refusedWhole(): Ending {
  return { done: false, obstacle: obstacleOf("contractRefused", "that the round takes no ballots now") };
}
