import { kudosAbi } from "@engine/protocol/abi/kudos";
import type { Address, Hex } from "viem";
import { encodeFunctionData } from "viem/utils";
import { singleCall } from "./single-call.ts";

/** Thanks as they are sent. The contract knows the nonce. */
interface KudosLetter {
  giver: Address;
  toId: number;
  amount: number;
  noteHash: Hex;
  deadline: number;
  signature: Hex;
}

/** Thanks for `Kudos.giveKudosSigned`. */
export const kudos = singleCall<KudosLetter>({
  ...{ name: "kudos", contract: "Kudos", functionName: "giveKudosSigned", gas: 250_000 },
  fields: ["giver", "toId", "amount", "noteHash", "deadline"],
  read: (fields) => ({
    giver: fields.address("giver"),
    toId: fields.whole("toId", 2 ** 32 - 1),
    amount: fields.whole("amount", 2 ** 16 - 1),
    noteHash: fields.hash("noteHash"),
    deadline: fields.whole("deadline", Number.MAX_SAFE_INTEGER),
    signature: fields.signature("signature"),
  }),
  signerOf: ({ giver }) => giver,
  deadlineOf: ({ deadline }) => deadline,
  encode: ({ giver, toId, amount, noteHash, deadline }, signature) =>
    encodeFunctionData({
      abi: kudosAbi,
      functionName: "giveKudosSigned",
      args: [giver, toId, amount, noteHash, BigInt(deadline), signature],
    }),
});
