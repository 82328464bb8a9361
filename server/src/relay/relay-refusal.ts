import { MAX_FORWARD_SECONDS } from "@engine/protocol/forward";
import { Refusal } from "../refusal.ts";

type Words = [status: number, title: string, reason: string, next: string];

const SIGN_AGAIN = "Sign again; nothing was done and nothing was paid.";
const PAY_YOURSELF = "Send it yourself, or try again later.";

/** Why the relayer takes something not, by its code. `%` stands for what is at fault. */
const WORDS = {
  relayOff: [503, "No relayer here", "The operator has given no key to pay with.", "Send it yourself."],
  relayerEmpty: [
    503,
    "The relayer has run dry",
    "Its account cannot pay the network's fee now.",
    PAY_YOURSELF,
  ],
  queueFull: [503, "Too much at once", "More waits here than can be carried soon.", "Try again in a minute."],
  budgetExhausted: [429, "Enough for today", "The gas for today (UTC) is used up.", PAY_YOURSELF],
  quotaExhausted: [429, "Enough for today", "A member may send % things a day (UTC).", PAY_YOURSELF],
  wrongType: [415, "Wrong content type", "It is sent as application/json.", "Set the content-type header."],
  notJson: [400, "Not understood", "The body is no JSON object.", "Send one JSON object in UTF-8."],
  unknownField: [
    400,
    "Not understood",
    "There is no field %.",
    "Send the fields of docs/operate/relayer.md.",
  ],
  badField: [400, "Not understood", "The field %.", "Send the fields of docs/operate/relayer.md."],
  foreignChain: [
    422,
    "Another chain",
    "It is meant for chain %, which is not ours.",
    "Switch the chain and sign.",
  ],
  carriesValue: [422, "No ether", "A request never carries ether here.", "Set value to 0 and sign again."],
  unknownTarget: [403, "Not carried", "% is no contract that members act on.", "Send it yourself."],
  unknownAction: [403, "Not carried", "This function of % is not for members.", "Send it yourself."],
  badCalldata: [
    422,
    "Not exact",
    "The data is not exactly what the contract's ABI encodes.",
    "Encode it again.",
  ],
  tooMuchGas: [422, "Too much gas", "A request may use % gas.", "Estimate the gas anew and sign again."],
  tooLittleGas: [
    422,
    "Too little gas",
    "The call runs out of the gas that was signed.",
    "Sign for more gas.",
  ],
  expired: [422, "Too late", "Its deadline has passed, or passes within a minute.", SIGN_AGAIN],
  deadlineTooFar: [
    ...([
      422,
      "Valid too long",
      `The deadline lies more than ${MAX_FORWARD_SECONDS} seconds ahead.`,
    ] as const),
    "Sign for an hour at most.",
  ],
  badSignature: [
    401,
    "Signature does not fit",
    "% did not sign exactly this.",
    "Check account and chain, sign again.",
  ],
  nonceUsed: [409, "Done already", "This nonce is used; the next is %.", SIGN_AGAIN],
  nonceAhead: [409, "Too early", "The next nonce is %: something before this is missing.", SIGN_AGAIN],
  alreadyDone: [
    409,
    "Done already",
    "Exactly this was carried to the chain before.",
    "Nothing: see its record.",
  ],
  contractRefused: [
    422,
    "The contract refuses",
    "It answers %.",
    "Look at the page again; things have changed.",
  ],
  unknownErrand: [
    404,
    "Not known here",
    "Nothing was handed in under this name.",
    "Send it again, or yourself.",
  ],
  chainUnavailable: [503, "Chain not available", "The chain does not answer.", "Try again in a minute."],
  skipped: [409, "Not carried out", "The forwarder passed over it: late, or its nonce was used.", SIGN_AGAIN],
} as const satisfies Record<string, Words>;

export type RelayCode = keyof typeof WORDS;

/** A refusal by its code. `fault` is put into the reason. */
export function relayRefusal(code: RelayCode, fault: string | number = ""): Refusal {
  const [status, title, reason, next] = WORDS[code];
  const headers: Record<string, string> = status === 503 ? { "retry-after": "60" } : {};
  return new Refusal(status, code, { title, reason: reason.replace("%", String(fault)), next }, headers);
}
